package org.communique.catalogue;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.Dated;

/** Decides whether two claims tell of one contact. */
final class SameContact {

    private SameContact() {}

    /** The same kind, dates that admit a common day, and the same people on each side that both claims name. */
    static boolean test(Claim one, Claim other) {
        return one.kind() == other.kind() && datesOverlap(one, other) && sharedOnEachSide(one, other);
    }

    private static boolean datesOverlap(Claim one, Claim other) {
        Dated first = one.date();
        Dated second = other.date();
        return first != null && second != null && first.date().overlaps(second.date());
    }

    private static boolean sharedOnEachSide(Claim one, Claim other) {
        boolean kazakh = meet(people(one, true), people(other, true));
        boolean foreign = meet(people(one, false), people(other, false));
        boolean somebody = !Collections.disjoint(people(one, true), people(other, true))
                || !Collections.disjoint(people(one, false), people(other, false));
        return kazakh && foreign && somebody && !Collections.disjoint(foreign(one), foreign(other));
    }

    private static boolean meet(Set<Long> one, Set<Long> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static Set<Long> people(Claim claim, boolean kazakh) {
        return claim.participants().stream()
                .filter(participant -> participant.country().equals("KZ") == kazakh)
                .map(StoredParticipant::officialId)
                .collect(Collectors.toSet());
    }

    private static Set<String> foreign(Claim claim) {
        Set<String> countries = new HashSet<>(claim.countries());
        countries.remove("KZ");
        return countries;
    }
}
