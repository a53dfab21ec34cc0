package org.communique.recognition;

import java.util.List;
import java.util.Set;
import org.communique.reading.Edtf;

/** "From June 30 to July 2", "from Saturday to Wednesday", "с 30 июня по 2 июля": two days that a stay lasted from and to. */
final class Ranges {

    private static final Set<String> JOINING = WordSet.of("to through until till по - bis hasta");

    private Ranges() {}

    static boolean joins(String key) {
        return JOINING.contains(key);
    }

    /** "Between October 30 and November 2". */
    private static boolean between(DateMention first, Sentence sentence) {
        return first.from() > sentence.from()
                && sentence.word(first.from() - 1).is("between")
                && sentence.word(first.to()).is("and");
    }

    /** Makes one of the last two dates, where they are the ends of a range. */
    static void join(List<DateMention> found, Sentence sentence) {
        if (found.size() < 2) {
            return;
        }
        DateMention last = found.get(found.size() - 1);
        DateMention first = found.get(found.size() - 2);
        boolean beside = first.to() == last.from() - 1
                && (joins(sentence.word(first.to()).key()) || between(first, sentence));
        if (beside && first.day() && last.day() && ContactDates.before(first.date(), last.date(), 0)) {
            found.subList(found.size() - 2, found.size()).clear();
            found.add(new DateMention(
                    first.from(),
                    last.to(),
                    Edtf.lasting(first.date(), last.date()),
                    last.basis(),
                    first.yearInferred() && last.yearInferred()));
        }
    }
}
