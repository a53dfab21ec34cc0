package org.communique.recognition;

import java.util.List;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's dates is that of a contact. */
final class ContactDates {

    /** "Said on Monday" dates the statement. */
    private static final Set<String> STATING = WordSet.of(
            "said announced reported told says сообщил заявил reports statement posted wrote published established");

    /** "It was said on May 16, when the ministers met", "he said on March 26 as he met with X": the day of both. */
    private static final Set<String> WHILE = WordSet.of("as when while during at");

    private static final Set<String> TAKING_PART =
            WordSet.of("participation attendance attend attending участие участием");

    private static final int REACH = 22;

    private static final int CLAUSE = 10;

    private ContactDates() {}

    /**
     * The date that belongs to the cue: one after it and before any other, "visit to New York in September 2019"; else one
     * that no cue stands before, "On June 28 …"; else the sentence's only day.
     */
    static @Nullable DateMention of(Passage passage, Cue cue) {
        List<DateMention> dates = passage.dates().stream()
                .filter(date -> !states(passage, date) && !stamp(passage, date))
                .toList();
        DateMention leading = null;
        for (DateMention date : dates) {
            Cue governing = modified(passage, date);
            governing = governing == null ? governing(passage, date) : governing;
            if (governing != null && governing.from() == cue.from()) {
                return date;
            }
            leading = governing == null && date.to() <= cue.from() ? date : leading;
        }
        if (leading != null) {
            return leading;
        }
        for (DateMention date : dates) {
            if (when(passage, date, cue)) {
                return date;
            }
        }
        for (DateMention date : dates) {
            Cue governing = governing(passage, date);
            if (governing != null && together(passage, cue, governing)) {
                return date;
            }
        }
        return dates.size() == 1 && day(dates.get(0)) ? dates.get(0) : null;
    }

    /** "Signed this September, when X paid a visit to China": one day for both. */
    private static boolean when(Passage passage, DateMention date, Cue cue) {
        int next = passage.is(date.to(), ",") ? date.to() + 1 : date.to();
        return passage.is(next, "when") && cue.from() > next && cue.from() - next <= CLAUSE;
    }

    /** "The visit of X to China and his participation in the SCO summit in June": one day for both. */
    private static boolean together(Passage passage, Cue visit, Cue session) {
        return visit.kind() == Cue.Kind.VISIT_NOUN
                && session.kind() == Cue.Kind.SESSION
                && session.from() > visit.to()
                && passage.any(TAKING_PART, visit.to(), session.from());
    }

    /** "17 января 2018 г. Rebecca Ballhaus | … во вторник принял": beside the day of the talk the page's own. */
    private static boolean stamp(Passage passage, DateMention date) {
        return passage.dates().size() > 1
                && date.from() == passage.sentence().from()
                && !date.yearInferred()
                && AgencyDay.stamped(passage.sentence(), date)
                && passage.dates().stream().anyMatch(other -> other.basis() == DateBasis.RELATIVE);
    }

    private static boolean day(DateMention date) {
        return date.day() || date.date().lasts();
    }

    static boolean states(Passage passage, DateMention date) {
        int that = passage.is(date.from() - 1, "the") ? date.from() - 2 : date.from() - 1;
        int next = passage.is(date.to(), ",") ? date.to() + 1 : date.to();
        return passage.any(STATING, date.from() - 3, date.from())
                && !passage.is(that, "that")
                && !passage.any(WHILE, next, next + 1);
    }

    /** "Their May 21 meeting": the date belongs to the noun. */
    private static @Nullable Cue modified(Passage passage, DateMention date) {
        for (Cue cue : passage.cues()) {
            if (!cue.kind().verb()
                    && cue.to() > date.to()
                    && (cue.from() == date.to() || cue.from() <= date.from() && cue.to() >= date.to())) {
                return cue;
            }
        }
        return null;
    }

    /** The last cue before a date, if it is near. */
    static @Nullable Cue governing(Passage passage, DateMention date) {
        Cue governing = null;
        for (Cue cue : passage.cues()) {
            boolean near = cue.to() <= date.from() && date.from() - cue.to() <= REACH;
            boolean counts =
                    cue.kind() != Cue.Kind.RECEPTION && cue.kind() != Cue.Kind.DISCUSS && cue.kind() != Cue.Kind.TELL;
            governing = near && counts ? cue : governing;
        }
        return governing;
    }

    static boolean before(Edtf date, @Nullable Edtf other, int days) {
        return date.latest() != null
                && other != null
                && other.earliest() != null
                && date.latest().isBefore(other.earliest().minusDays(days));
    }

    static boolean after(Edtf date, @Nullable Edtf other) {
        return date.earliest() != null
                && other != null
                && other.latest() != null
                && date.earliest().isAfter(other.latest());
    }
}
