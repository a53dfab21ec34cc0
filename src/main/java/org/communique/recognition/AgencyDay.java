package org.communique.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/** "XI'AN, May 12 (Xinhua) --", "Prague, 27 December 2002 (RFE/RL)": the day on which an agency wrote, from its dateline. */
final class AgencyDay {

    private static final Set<String> NO_CITY =
            WordSet.of("on in at by from since during after before until the as for this last");

    /** A dateline stands among the first sentences, behind captions and the site's own lines. */
    private static final int OPENING = 5;

    private static final int CITY = 7;

    /** An agency's text appears elsewhere some days later. */
    private static final int RETOLD = 10;

    private AgencyDay() {}

    /** The day, when it may be that of an article which appeared on a given day or on one unknown. */
    static @Nullable Dated of(@Nullable String dateline, List<Sentence> sentences, Years years) {
        Dated printed = dateline == null || dateline.isBlank() ? null : printed(dateline, years);
        return printed == null ? of(sentences, years) : printed;
    }

    /** The dateline that the reading of the page has taken from the first sentence. */
    private static @Nullable Dated printed(String dateline, Years years) {
        TextPart part = new TextPart(Evidence.Where.DATELINE, 0, dateline, false, Words.of(dateline));
        if (part.words().isEmpty()) {
            return null;
        }
        for (DateMention date : DateFinder.in(new Sentence(part, 0, part.words().size(), 0), years)) {
            LocalDate day = date.date().asDay().orElse(null);
            if (day != null && fits(day, years.published())) {
                return new Dated(date.date(), DateBasis.DATELINE, part.printed(date.from(), date.to()), List.of());
            }
        }
        return null;
    }

    private static @Nullable Dated of(List<Sentence> sentences, Years years) {
        for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
            for (DateMention date : DateFinder.in(sentence, years)) {
                LocalDate day = date.date().asDay().orElse(null);
                if (day != null && opens(sentence, date) && fits(day, years.published())) {
                    return new Dated(
                            date.date(),
                            DateBasis.DATELINE,
                            sentence.part().printed(date.from(), date.to()),
                            List.of());
                }
            }
        }
        return null;
    }

    private static boolean fits(LocalDate day, @Nullable LocalDate published) {
        return published == null || !day.isAfter(published) && !day.isBefore(published.minusDays(RETOLD));
    }

    private static boolean opens(Sentence sentence, DateMention date) {
        int from = sentence.from();
        if (date.from() == from
                || date.from() - from > CITY
                || NO_CITY.contains(sentence.word(from).key())) {
            return false;
        }
        for (int i = from; i < date.from(); i++) {
            if (!sentence.word(i).capital() && !sentence.word(i).mark()) {
                return false;
            }
        }
        Word last = sentence.word(date.from() - 1);
        boolean divided = last.mark() && !last.is("-") || capitals(sentence, date.from());
        return divided
                && (date.to() >= sentence.to()
                        || sentence.word(date.to()).mark()
                        || sentence.word(date.to()).capital());
    }

    private static boolean capitals(Sentence sentence, int to) {
        String printed = sentence.part().printed(sentence.from(), to);
        return printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
    }
}
