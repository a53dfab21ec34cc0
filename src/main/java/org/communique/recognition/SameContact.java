package org.communique.recognition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Whether two articles speak of one contact.
 *
 * @param verdict what can be said
 * @param reason why, for a curator
 */
public record SameContact(Verdict verdict, String reason) {

    /** A judgement that a person may overrule. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** The same people, and no day that decides. */
        UNDECIDED
    }

    private static final Set<ContactKind> TALKS = EnumSet.of(
            ContactKind.MEETING,
            ContactKind.TELEPHONE_CALL,
            ContactKind.VIDEO_CALL,
            ContactKind.CONSULTATIONS,
            ContactKind.CREDENTIALS,
            ContactKind.SIGNING,
            ContactKind.OTHER);

    /** News of a contact that gives no day may appear some days later. */
    private static final int LATE = 3;

    /** Longer sets of days than this decide nothing. */
    private static final int DECISIVE = 31;

    public static SameContact of(RecognisedContact one, RecognisedContact other) {
        if ((one.standing() == Standing.ANNOUNCED) != (other.standing() == Standing.ANNOUNCED)) {
            return different("one is yet to come");
        }
        if (!family(one.kind()).equals(family(other.kind())) || told(one.kind(), other.kind())) {
            return different("the kinds are " + one.kind().token() + " and "
                    + other.kind().token());
        }
        if (!one.countries().equals(other.countries()) && one.kind() != ContactKind.MULTILATERAL_MEETING) {
            return different("the countries differ");
        }
        if (!days(one.date(), other.date())) {
            return different("the days differ");
        }
        if (one.kind() != ContactKind.MULTILATERAL_MEETING && !people(one, other)) {
            return different("the people differ");
        }
        if (one.place() != null
                && other.place() != null
                && !one.place().equals(other.place())
                && !wide(one)
                && !wide(other)) {
            return new SameContact(Verdict.UNDECIDED, "the places differ: " + one.place() + ", " + other.place());
        }
        return wide(one) || wide(other)
                ? new SameContact(Verdict.UNDECIDED, "no day is known")
                : new SameContact(Verdict.SAME, "people, kind and days agree");
    }

    private static SameContact different(String reason) {
        return new SameContact(Verdict.DIFFERENT, reason);
    }

    private static Set<ContactKind> family(ContactKind kind) {
        return TALKS.contains(kind) ? TALKS : EnumSet.of(kind);
    }

    /** Nobody telephones and meets in one: a call is a call in both. */
    private static boolean told(ContactKind one, ContactKind other) {
        Set<ContactKind> distant = EnumSet.of(ContactKind.TELEPHONE_CALL, ContactKind.VIDEO_CALL);
        return distant.contains(one) != distant.contains(other);
    }

    /** Both sides share somebody, where both name somebody. */
    private static boolean people(RecognisedContact one, RecognisedContact other) {
        boolean shared = false;
        for (String country : one.countries()) {
            Set<String> first = side(one, country);
            Set<String> second = side(other, country);
            boolean both = !first.isEmpty() && !second.isEmpty();
            if (both && first.stream().noneMatch(second::contains)) {
                return one.kind() == ContactKind.VISIT && !visitorNamed(one, other, country);
            }
            shared |= both;
        }
        return shared;
    }

    /** At a visit one article may name those who greeted, and the other those who talked. */
    private static boolean visitorNamed(RecognisedContact one, RecognisedContact other, String country) {
        return one.countries().stream()
                .filter(side -> !side.equals(country))
                .noneMatch(side -> side(one, side).stream().anyMatch(side(other, side)::contains));
    }

    private static Set<String> side(RecognisedContact contact, String country) {
        return contact.participants().stream()
                .filter(person -> person.country().equals(country))
                .map(person -> person.official() == null ? person.name() : person.official())
                .collect(Collectors.toSet());
    }

    private static boolean days(@Nullable Dated one, @Nullable Dated other) {
        if (one == null || other == null) {
            return true;
        }
        return one.date().overlaps(other.date()) || late(one, other.date()) || late(other, one.date());
    }

    /** A day of publication is not before the contact, and seldom long after. */
    private static boolean late(Dated published, Edtf day) {
        LocalDate shown = published.date().earliest();
        LocalDate took = day.latest();
        return published.basis() == DateBasis.PUBLICATION
                && shown != null
                && took != null
                && !shown.isBefore(took)
                && !shown.minusDays(LATE).isAfter(took);
    }

    private static boolean wide(RecognisedContact contact) {
        Dated dated = contact.date();
        if (dated == null || dated.date().earliest() == null || dated.date().latest() == null) {
            return true;
        }
        return dated.date().earliest().plusDays(DECISIVE).isBefore(dated.date().latest());
    }
}
