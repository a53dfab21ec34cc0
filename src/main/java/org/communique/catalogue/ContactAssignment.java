package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.catalogue.Trace.MovedClaim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds or opens the contact that each claim tells of. */
@Component
class ContactAssignment {

    private final EntityManager entities;
    private final Claims claims;
    private final Contacts contacts;
    private final ContactMatcher matcher;
    private final Placement placement;
    private final CorrectionRows corrections;
    private final Changes changes;
    private final Ids ids;

    ContactAssignment(
            EntityManager entities,
            Claims claims,
            Contacts contacts,
            ContactMatcher matcher,
            Placement placement,
            CorrectionRows corrections,
            Changes changes,
            Ids ids) {
        this.entities = entities;
        this.claims = claims;
        this.contacts = contacts;
        this.matcher = matcher;
        this.placement = placement;
        this.corrections = corrections;
        this.changes = changes;
        this.ids = ids;
    }

    /**
     * What came of giving claims their contacts.
     *
     * @param contacts of which the article tells by now
     * @param opened those among them that are new, with the claim that each is made of
     * @param moved claims of other articles that were found to tell of another contact
     */
    record Assigned(Set<Long> contacts, Map<Long, List<Claim>> opened, List<MovedClaim> moved) {}

    /**
     * Gives each claim of an article its contact.
     *
     * @param former what the article claimed before
     */
    Assigned assign(List<Claim> told, List<Claim> former) {
        Map<Claim, Long> known = known(told, former);
        Set<Long> taken = new TreeSet<>(known.values());
        Assigned assigned = new Assigned(new LinkedHashSet<>(), new HashMap<>(), new ArrayList<>());
        for (Claim claim : told) {
            List<Long> elsewhere = matcher.toldElsewhere(claim, without(taken, known.get(claim)));
            Optional<Long> home = Optional.ofNullable(known.get(claim))
                    .or(() -> matcher.awaited(claim, taken))
                    .or(() -> elsewhere.stream().findFirst());
            long contact = home.map(found -> settled(claim, found)).orElseGet(() -> opened(claim, assigned));
            taken.add(claim.homeId());
            taken.add(contact);
            assigned.contacts().add(contact);
            elsewhere.stream()
                    .filter(other -> other != contact)
                    .forEach(other -> assigned.moved().addAll(join(other, contact, claim)));
        }
        return assigned;
    }

    private long settled(Claim claim, long home) {
        long contact = placement.of(home, claim.articleId());
        claim.isAtHomeIn(home);
        claim.tellsOf(contact);
        return contact;
    }

    private static Set<Long> without(Set<Long> taken, @Nullable Long own) {
        return taken.stream().filter(contact -> !contact.equals(own)).collect(Collectors.toSet());
    }

    /** What the article told of before: first by what it says, then by the words it says it in. */
    private Map<Claim, Long> known(List<Claim> told, List<Claim> former) {
        Map<Claim, Long> homes = new IdentityHashMap<>();
        for (Claim claim : told) {
            matcher.told(claim, former, Set.copyOf(homes.values())).ifPresent(home -> homes.put(claim, home));
        }
        for (Claim claim : told) {
            if (!homes.containsKey(claim)) {
                matcher.toldInTheseWords(claim, former, Set.copyOf(homes.values()))
                        .ifPresent(home -> homes.put(claim, home));
            }
        }
        return homes;
    }

    /** Two contacts turn out to be one if no report of the one rules out a report of the other, and no curator does. */
    private List<MovedClaim> join(long other, long contact, Claim claim) {
        List<Claim> theirs = claims.findByContactIdOrderById(other);
        List<Claim> ours = claims.findByContactIdOrderById(contact).stream()
                .filter(told -> told.articleId() != claim.articleId())
                .toList();
        if (corrections.apart(other, contact) || !theirs.stream().allMatch(told -> matcher.sameAsAll(told, ours))) {
            return List.of();
        }
        List<Claim> atHome = claims.findByHomeIdOrderById(other);
        List<MovedClaim> moved = Stream.concat(theirs.stream(), atHome.stream())
                .distinct()
                .map(told -> new MovedClaim(told.id(), told.contactId(), told.homeId()))
                .toList();
        Contact survivor = entities.find(Contact.class, contact);
        theirs.forEach(told -> told.tellsOf(contact));
        atHome.forEach(told -> told.isAtHomeIn(contact));
        contacts.findByPartOf(other).forEach(part -> part.isPartOf(survivor));
        entities.find(Contact.class, other).mergeInto(survivor);
        changes.note("contact", other);
        return moved;
    }

    /** Nobody can have corrected a contact that is new. */
    private long opened(Claim claim, Assigned assigned) {
        Contact contact = new Contact(ids.next(), PublicRecord.of(List.of(claim)));
        entities.persist(contact);
        claim.isAtHomeIn(contact.id());
        claim.tellsOf(contact.id());
        assigned.opened().put(contact.id(), List.of(claim));
        return contact.id();
    }
}
