package org.communique.recognition;

import java.util.Set;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's dates is that of a contact. */
final class ContactDates {

    /** "Said on Monday" dates the statement. */
    private static final Set<String> STATING = WordSet.of("""
            said announced reported told says сообщил заявил reports statement posted wrote published
            established since until by
            """);

    private ContactDates() {}

    /** The date nearest to the cue; years alone, and days of statements, date no contact of today. */
    static @Nullable DateMention of(Passage passage, Cue cue) {
        DateMention nearest = null;
        int least = Integer.MAX_VALUE;
        for (DateMention date : passage.dates()) {
            int distance = date.from() >= cue.to() ? date.from() - cue.to() : Math.max(0, cue.from() - date.to());
            boolean stating = passage.any(STATING, date.from() - 3, date.from());
            if (!stating && !ofAnother(passage, cue, date, distance) && distance < least) {
                nearest = date;
                least = distance;
            }
        }
        return nearest;
    }

    /** Whether the date stands nearer to another cue of the sentence, of a contact of another kind. */
    private static boolean ofAnother(Passage passage, Cue cue, DateMention date, int distance) {
        for (Cue other : passage.cues()) {
            boolean rival = other.kind().contact() != cue.kind().contact()
                    && other.kind() != Cue.Kind.RECEPTION
                    && other.kind() != Cue.Kind.DISCUSS;
            boolean between = other.from() >= cue.to() && other.to() <= date.from()
                    || other.to() <= cue.from() && other.from() >= date.to();
            int gap = date.from() >= other.to() ? date.from() - other.to() : Math.max(0, other.from() - date.to());
            if (rival && between && gap < distance && gap <= 12 && !date.day()) {
                return true;
            }
        }
        return false;
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
