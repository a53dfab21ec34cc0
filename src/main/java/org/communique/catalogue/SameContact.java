package org.communique.catalogue;

import static org.communique.recognition.ContactKind.CONSULTATIONS;
import static org.communique.recognition.ContactKind.MEETING;
import static org.communique.recognition.ContactKind.MULTILATERAL_MEETING;
import static org.communique.recognition.ContactKind.TELEPHONE_CALL;
import static org.communique.recognition.ContactKind.VIDEO_CALL;
import static org.communique.recognition.ContactKind.VISIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Standing;
import org.jspecify.annotations.Nullable;

/** Decides whether claims of different articles tell of one contact. */
final class SameContact {

    /** Kinds that reports of one event confuse. */
    private static final List<Set<ContactKind>> FAMILIES =
            List.of(Set.of(MEETING, CONSULTATIONS), Set.of(TELEPHONE_CALL, VIDEO_CALL));

    private SameContact() {}

    /** Kinds of one family, dates that admit a common day, the same countries and the same people. */
    static boolean test(Claim one, Claim other) {
        return oneFamily(one.kind(), other.kind())
                && isToCome(one) == isToCome(other)
                && datesMeet(one.date(), other.date())
                && !Collections.disjoint(partners(one), partners(other))
                && peopleMeet(one, other);
    }

    /** Whether a claim may join all of these: what two reports rule out, a third one cannot bridge. */
    static boolean testAll(Claim claim, List<Claim> others) {
        return others.stream().allMatch(other -> other.articleId() != claim.articleId() && test(claim, other));
    }

    private static boolean oneFamily(ContactKind one, ContactKind other) {
        return one == other || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    /** An announcement is compared with what became of it, but is not the same. */
    private static boolean isToCome(Claim claim) {
        return claim.standing() == Standing.ANNOUNCED;
    }

    /** A report that states no day may be printed on the day after. */
    private static boolean datesMeet(@Nullable Dated one, @Nullable Dated other) {
        if (one == null || other == null) {
            return false;
        }
        boolean printed = one.basis() == DateBasis.PUBLICATION || other.basis() == DateBasis.PUBLICATION;
        Optional<LocalDate> day = one.date().asDay();
        Optional<LocalDate> otherDay = other.date().asDay();
        if (printed && day.isPresent() && otherDay.isPresent()) {
            return Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) <= 1;
        }
        return one.date().overlaps(other.date());
    }

    /**
     * On each side, whoever both name must be shared. Of a visit the reports name different hosts, so that one shared
     * person is enough; of a session of many states they may name nobody in common.
     */
    private static boolean peopleMeet(Claim one, Claim other) {
        boolean kazakh = !Collections.disjoint(people(one, true), people(other, true));
        boolean foreign = !Collections.disjoint(people(one, false), people(other, false));
        if (one.kind() == MULTILATERAL_MEETING) {
            return kazakh || foreign || bothDays(one, other);
        }
        return one.kind() == VISIT
                ? kazakh || foreign
                : (kazakh || eitherSilent(one, other, true))
                        && (foreign || eitherSilent(one, other, false))
                        && (kazakh || foreign);
    }

    private static boolean bothDays(Claim one, Claim other) {
        return isDay(one.date()) && isDay(other.date()) && one.countries().equals(other.countries());
    }

    private static boolean isDay(@Nullable Dated dated) {
        return dated != null && dated.date().asDay().isPresent();
    }

    private static boolean eitherSilent(Claim one, Claim other, boolean kazakh) {
        return people(one, kazakh).isEmpty() || people(other, kazakh).isEmpty();
    }

    private static Set<Long> people(Claim claim, boolean kazakh) {
        return claim.participants().stream()
                .filter(participant -> participant.country().equals("KZ") == kazakh)
                .map(StoredParticipant::officialId)
                .collect(Collectors.toSet());
    }

    private static Set<String> partners(Claim claim) {
        Set<String> countries = new HashSet<>(claim.countries());
        countries.remove("KZ");
        return countries;
    }
}
