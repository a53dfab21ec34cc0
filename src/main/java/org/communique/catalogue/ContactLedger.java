package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.catalogue.ContactAssignment.Assigned;
import org.communique.catalogue.Trace.MovedClaim;
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
    private final ContactAssignment assignment;
    private final ContactDerivation derivation;
    private final OfficialDirectory officials;
    private final Ids ids;

    ContactLedger(
            EntityManager entities,
            Claims claims,
            ContactAssignment assignment,
            ContactDerivation derivation,
            OfficialDirectory officials,
            Ids ids) {
        this.entities = entities;
        this.claims = claims;
        this.assignment = assignment;
        this.derivation = derivation;
        this.officials = officials;
        this.ids = ids;
    }

    /** Returns the claims of other articles that were found to tell of another contact. */
    List<MovedClaim> record(Article article, ArticleVersion version, Recognition recognition) {
        List<Claim> former = version.isFirst() ? List.of() : claims.findByArticleIdOrderByNumber(article.id());
        List<Claim> told = claimsOf(article, version, recognition);
        Assigned assigned = assignment.assign(told, former);
        Set<Long> touched = new TreeSet<>(assigned.contacts());
        former.forEach(claim -> touched.add(claim.contactId()));
        former.forEach(claim -> touched.add(claim.homeId()));
        if (!former.isEmpty()) {
            former.forEach(entities::remove);
            entities.flush();
        }
        told.forEach(entities::persist);
        entities.flush();
        derivation.deriveAndPlace(touched, assigned.opened());
        return assigned.moved();
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
