package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.recognition.RecognisedContact;
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
    private final Outlets outlets;
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
            Outlets outlets,
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
        this.outlets = outlets;
        this.changes = changes;
        this.sql = sql;
    }

    /** Derives contacts anew, all together: each question is asked once of all of them. */
    void derive(Collection<Long> ids) {
        derive(told(ids), corrections.of(CorrectionTarget.CONTACT, ids), ids);
    }

    /**
     * The same, and sets the visits that enclose them.
     *
     * @param opened those among them that are new, with all that tells of them: nothing else can be known of them
     */
    void deriveAndPlace(Collection<Long> ids, Map<Long, List<Claim>> opened) {
        Set<Long> known = new TreeSet<>(ids);
        known.removeAll(opened.keySet());
        Map<Long, List<Claim>> told = told(known);
        told.putAll(opened);
        derive(told, corrections.of(CorrectionTarget.CONTACT, known), known);
        place(told);
    }

    private void derive(Map<Long, List<Claim>> told, Map<Long, Overlay> corrected, Collection<Long> known) {
        if (told.isEmpty()) {
            return;
        }
        Map<Long, RecognisedContact> shown = new TreeMap<>();
        told.forEach((id, reports) -> derive(id, reports, corrected.getOrDefault(id, Overlay.NONE))
                .ifPresent(record -> shown.put(id, retelling.of(record))));
        entities.flush();
        confirmations.check(known, shown);
        outlets.link(told.keySet());
        corrected.keySet().forEach(this::markStale);
        changes.note("contact", told.keySet());
    }

    private Map<Long, List<Claim>> told(Collection<Long> ids) {
        Map<Long, List<Claim>> told = new TreeMap<>();
        ids.forEach(id -> told.put(id, new ArrayList<>()));
        if (!ids.isEmpty()) {
            claims.findByContactIdInOrderById(told.keySet())
                    .forEach(claim -> told.computeIfAbsent(claim.contactId(), id -> new ArrayList<>())
                            .add(claim));
        }
        return told;
    }

    /** Returns what is shown of the contact; nothing when it is none, or another by now. */
    private Optional<PublicRecord> derive(long id, List<Claim> told, Overlay overlay) {
        Contact contact = entities.find(Contact.class, id);
        Optional<PublicRecord> read = overlays.read(told, overlay);
        if (overlay.has("merged-into")) {
            mergeInto(contact, placement.survivor(id));
            return Optional.empty();
        }
        if (read.isEmpty()) {
            contact.withdraw();
            return Optional.empty();
        }
        PublicRecord shown = overlays.over(read.get(), overlay);
        contact.become(shown);
        if (overlay.has("not-a-contact")) {
            contact.refuse();
            return Optional.empty();
        }
        return Optional.of(shown);
    }

    private void mergeInto(Contact contact, long into) {
        Contact survivor = entities.find(Contact.class, into);
        contacts.findByPartOf(contact.id()).forEach(part -> part.isPartOf(survivor));
        contact.mergeInto(survivor);
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

    /** Sets the visit that encloses each contact, as its fullest report has it. */
    private void place(Map<Long, List<Claim>> told) {
        told.forEach((id, reports) -> entities.find(Contact.class, id)
                .isPartOf(PublicRecord.ranked(reports).stream()
                        .flatMap(claim -> wholeOf(claim).stream())
                        .filter(whole -> whole.id() != id)
                        .findFirst()
                        .orElse(null)));
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
        derive(touched);
        place(told(moved.stream()
                .flatMap(claim -> claims.findByArticleIdOrderByNumber(claim.articleId()).stream())
                .map(Claim::contactId)
                .collect(Collectors.toSet())));
    }
}
