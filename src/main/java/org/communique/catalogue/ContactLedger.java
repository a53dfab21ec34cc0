package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.recognition.Mention;
import org.communique.recognition.Participant;
import org.communique.recognition.RecognisedContact;
import org.communique.recognition.Recognition;
import org.springframework.stereotype.Component;

/** Replaces an article's claims and derives anew every contact that they or their predecessors tell of. */
@Component
class ContactLedger {

    private final EntityManager entities;
    private final Claims claims;
    private final Contacts contacts;
    private final ContactMatcher matcher;
    private final OfficialDirectory officials;
    private final Confirmations confirmations;
    private final Retelling retelling;
    private final Changes changes;
    private final Ids ids;

    ContactLedger(
            EntityManager entities,
            Claims claims,
            Contacts contacts,
            ContactMatcher matcher,
            OfficialDirectory officials,
            Confirmations confirmations,
            Retelling retelling,
            Changes changes,
            Ids ids) {
        this.entities = entities;
        this.claims = claims;
        this.contacts = contacts;
        this.matcher = matcher;
        this.officials = officials;
        this.confirmations = confirmations;
        this.retelling = retelling;
        this.changes = changes;
        this.ids = ids;
    }

    void record(Article article, ArticleVersion version, Recognition recognition) {
        List<Claim> former = claims.findByArticleIdOrderByNumber(article.id());
        List<Claim> told = claimsOf(article, version, recognition);
        Set<Long> current = assign(told, former);
        Set<Long> touched = new TreeSet<>(current);
        former.forEach(claim -> touched.add(claim.contactId()));
        former.forEach(entities::remove);
        entities.flush();
        told.forEach(entities::persist);
        entities.flush();
        touched.forEach(this::derive);
        current.forEach(this::place);
    }

    /** Finds or opens the contact that each claim tells of. */
    private Set<Long> assign(List<Claim> told, List<Claim> former) {
        Set<Long> taken = new LinkedHashSet<>();
        for (Claim claim : told) {
            List<Long> elsewhere = matcher.toldElsewhere(claim, taken);
            long contact = matcher.told(claim, former, taken)
                    .or(() -> elsewhere.stream().findFirst())
                    .orElseGet(() -> opened(claim));
            claim.tellsOf(contact);
            taken.add(contact);
            elsewhere.stream().filter(other -> other != contact).forEach(other -> join(other, contact, claim));
        }
        return taken;
    }

    /** Two contacts turn out to be one if no report of the one rules out a report of the other. */
    private void join(long other, long contact, Claim claim) {
        List<Claim> theirs = claims.findByContactIdOrderById(other);
        List<Claim> ours = claims.findByContactIdOrderById(contact).stream()
                .filter(told -> told.articleId() != claim.articleId())
                .toList();
        if (theirs.stream().allMatch(told -> matcher.sameAsAll(told, ours))) {
            Contact survivor = entities.find(Contact.class, contact);
            theirs.forEach(told -> told.tellsOf(contact));
            contacts.findByPartOf(other).forEach(part -> part.isPartOf(survivor));
            entities.find(Contact.class, other).mergeInto(survivor);
            changes.note("contact", other);
        }
    }

    private long opened(Claim claim) {
        Contact contact = new Contact(ids.next(), PublicRecord.of(List.of(claim)));
        entities.persist(contact);
        return contact.id();
    }

    private void derive(long contactId) {
        Contact contact = entities.find(Contact.class, contactId);
        List<Claim> told = claims.findByContactIdOrderById(contactId);
        if (told.isEmpty()) {
            contact.withdraw();
            confirmations.withdraw(contactId);
        } else {
            PublicRecord derived = PublicRecord.of(told);
            contact.become(derived);
            entities.flush();
            confirmations.check(contactId, retelling.of(derived));
        }
        changes.note("contact", contactId);
    }

    /** Sets the visit that encloses a contact, as its fullest report has it. */
    private void place(long contactId) {
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
                        .map(other -> entities.find(Contact.class, other.contactId()));
    }

    private List<Claim> claimsOf(Article article, ArticleVersion version, Recognition recognition) {
        List<Claim> made = new ArrayList<>();
        for (RecognisedContact contact : recognition.contacts()) {
            Claim.Origin origin = new Claim.Origin(ids.next(), article.id(), version.id(), made.size());
            made.add(new Claim(origin, contact, participants(contact), mentions(contact)));
        }
        return made;
    }

    private List<StoredParticipant> participants(RecognisedContact contact) {
        return contact.participants().stream().map(this::stored).toList();
    }

    private StoredParticipant stored(Participant participant) {
        return new StoredParticipant(
                officials.idOf(participant),
                participant.role(),
                participant.printedRole(),
                participant.country(),
                participant.part().token());
    }

    private List<StoredMention> mentions(RecognisedContact contact) {
        return contact.mentioned().stream().map(this::stored).toList();
    }

    private StoredMention stored(Mention mention) {
        return new StoredMention(
                officials.idOf(mention), mention.name(), mention.how().token());
    }
}
