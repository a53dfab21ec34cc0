package org.communique.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/**
 * "XI'AN, May 12 (Xinhua) --", "Prague, 27 December 2002 (RFE/RL)", "Date: 19940214": the day on which an agency wrote,
 * from its dateline or its slip.
 */
final class AgencyDay {

    private static final Set<String> NO_CITY =
            WordSet.of("on in at by from since during after before until the as for this last");

    /** A dateline stands among the first sentences, behind captions and the site's own lines. */
    private static final int OPENING = 5;

    /** "(MENAFN- Trend News Agency) ASTANA, Kazakhstan, September 1." */
    private static final int CITY = 12;

    /** A slip's lines stand above the text. */
    private static final int SLIP = 14;

    /** An agency's text appears elsewhere some days later. */
    private static final int RETOLD = 10;

    /** Where the page appeared it may still have been the day before. */
    private static final int ABROAD = 1;

    private static final Set<String> LABELS = WordSet.of("date dated дата");

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
        int read = 0;
        for (Sentence sentence : sentences) {
            if (sentence.headline()) {
                continue;
            }
            if (read++ >= SLIP) {
                break;
            }
            for (DateMention date : DateFinder.in(sentence, years)) {
                LocalDate day = date.date().asDay().orElse(null);
                boolean agency = labelled(sentence, date)
                        || read <= OPENING
                                && (opens(sentence, date) || years.published() == null && stamped(sentence, date));
                if (day != null && agency && fits(day, years.published())) {
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
        return published == null
                || !day.isAfter(published.plusDays(ABROAD)) && !day.isBefore(published.minusDays(RETOLD));
    }

    /** "Date: 19940214". */
    private static boolean labelled(Sentence sentence, DateMention date) {
        int label = date.from() - 2;
        return label >= sentence.from()
                && LABELS.contains(sentence.word(label).key())
                && sentence.word(label + 1).is(":");
    }

    /** "17 января 2018 г. Rebecca Ballhaus | The Wall Street Journal": a page that states its day nowhere else. */
    static boolean stamped(Sentence sentence, DateMention date) {
        int next = date.to();
        next = next < sentence.to()
                        && DateWords.YEAR_WORDS.contains(sentence.word(next).key())
                ? next + 1
                : next;
        next = next < sentence.to() && sentence.word(next).is(".") ? next + 1 : next;
        return !date.yearInferred()
                && date.from() == sentence.from()
                && next < sentence.to()
                && sentence.word(next).capital();
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
