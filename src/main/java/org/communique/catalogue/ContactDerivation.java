package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Derives the public record of contacts from their claims and a curator's corrections. */
@Component
class ContactDerivation {

    private final EntityManager entities;
    private final Claims claims;
    private final Contacts contacts;
    private final CorrectionRows corrections;
    private final ContactOverlay overlays;
    private final Placement placement;
    private final Confirmations confirmations;
    private final Retelling retelling;
    private final Changes changes;
    private final JdbcClient sql;

    ContactDerivation(
            EntityManager entities,
            Claims claims,
            Contacts contacts,
            CorrectionRows corrections,
            ContactOverlay overlays,
            Placement placement,
            Confirmations confirmations,
            Retelling retelling,
            Changes changes,
            JdbcClient sql) {
        this.entities = entities;
        this.claims = claims;
        this.contacts = contacts;
        this.corrections = corrections;
        this.overlays = overlays;
        this.placement = placement;
        this.confirmations = confirmations;
        this.retelling = retelling;
        this.changes = changes;
        this.sql = sql;
    }

    void derive(long contactId) {
        Contact contact = entities.find(Contact.class, contactId);
        Overlay overlay = corrections.of(CorrectionTarget.CONTACT, contactId);
        Optional<PublicRecord> read = overlays.read(claims.findByContactIdOrderById(contactId), overlay);
        if (overlay.has("merged-into")) {
            mergeInto(contact, placement.survivor(contactId));
        } else if (read.isEmpty()) {
            contact.withdraw();
            confirmations.withdraw(contactId);
        } else {
            become(contact, overlays.over(read.get(), overlay), overlay.has("not-a-contact"));
        }
        entities.flush();
        if (!overlay.isEmpty()) {
            markStale(contactId);
        }
        changes.note("contact", contactId);
    }

    private void become(Contact contact, PublicRecord shown, boolean refused) {
        contact.become(shown);
        if (refused) {
            contact.refuse();
        }
        entities.flush();
        if (refused) {
            confirmations.withdraw(contact.id());
        } else {
            confirmations.check(contact.id(), retelling.of(shown));
        }
    }

    private void mergeInto(Contact contact, long into) {
        Contact survivor = entities.find(Contact.class, into);
        contacts.findByPartOf(contact.id()).forEach(part -> part.isPartOf(survivor));
        contact.mergeInto(survivor);
        confirmations.withdraw(contact.id());
    }

    /** A correction is stale when none of the sentences that it was made beside stands in a report any more. */
    private void markStale(long contact) {
        sql.sql("""
                        UPDATE correction SET stale = NOT EXISTS (
                            SELECT FROM jsonb_array_elements(correction.rests) AS rest
                            JOIN claim ON claim.article_id = (rest ->> 'article')::bigint
                                      AND :contact IN (claim.contact_id, claim.home_id)
                            JOIN article_version version ON version.id = claim.version_id
                            WHERE position(rest ->> 'words' IN version.headline) > 0
                               OR EXISTS (SELECT FROM paragraph WHERE paragraph.version_id = version.id
                                            AND position(rest ->> 'words' IN paragraph.text) > 0))
                        WHERE target = 'contact' AND target_id = :contact AND undone_at IS NULL
                          AND rests <> '[]'::jsonb""").param("contact", contact).update();
    }

    /** Sets the visit that encloses a contact, as its fullest report has it. */
    void place(long contactId) {
        Contact contact = entities.find(Contact.class, contactId);
        contact.isPartOf(PublicRecord.ranked(claims.findByContactIdOrderById(contactId)).stream()
                .flatMap(claim -> wholeOf(claim).stream())
                .filter(whole -> whole.id() != contactId)
                .findFirst()
                .orElse(null));
    }

    private Optional<Contact> wholeOf(Claim claim) {
        Integer whole = claim.whole();
        return whole == null
                ? Optional.empty()
                : claims.findByArticleIdOrderByNumber(claim.articleId()).stream()
                        .filter(other -> other.number() == whole)
                        .findFirst()
                        .map(other -> entities.find(Contact.class, other.contactId()))
                        .filter(Contact::live);
    }

    /** Puts the claims that are at home in these contacts where the corrections want them by now, and derives all anew. */
    void again(Collection<Long> homes) {
        Set<Long> touched = new TreeSet<>(homes);
        List<Claim> moved = homes.stream()
                .flatMap(home -> Stream.concat(
                        claims.findByHomeIdOrderById(home).stream(), claims.findByContactIdOrderById(home).stream()))
                .distinct()
                .toList();
        for (Claim claim : moved) {
            touched.add(claim.contactId());
            claim.tellsOf(placement.of(claim.homeId(), claim.articleId()));
            touched.add(claim.contactId());
        }
        entities.flush();
        touched.forEach(this::derive);
        moved.stream()
                .flatMap(claim -> claims.findByArticleIdOrderByNumber(claim.articleId()).stream())
                .map(Claim::contactId)
                .distinct()
                .forEach(this::place);
    }
}
