package org.communique.reading;

import static org.communique.reading.Chrome.Reach.LINE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.reading.Chrome.Reach;

/** Looks up the kinds of chrome. To strip a new one, add its row to those of its site, or of all sites. */
final class ChromeTable {

    /** Chrome lines are short; of longer lines only those are looked up that no article begins like. */
    private static final int LONGEST = 140;

    private static final int LONGEST_NOTICE = 600;

    private static final int LONGEST_SHAPE = 80;

    private static final String LONG_MENU = "World News";

    private static final PhraseBook<Chrome> PHRASES = new PhraseBook<>();

    /** Takes rows in. */
    interface Rows {

        /** @param phrases as a {@link PhraseBook} reads them */
        void add(String reason, Reach reach, String seen, String phrases);
    }

    static {
        Rows rows = (reason, reach, seen, phrases) -> PHRASES.add(phrases, new Chrome(reason, reach, seen));
        SiteChrome.addTo(rows);
        NewsChrome.addTo(rows);
    }

    /** Lines that no list of words can name. */
    private record Shape(Chrome chrome, Pattern line) {}

    private static final List<Shape> SHAPES = List.of(
            shape("menu", "inform.kz desktop", "World News .*Site map.*"),
            shape("currency-rates", "inform.kz AMP", "(?:[a-z]{3}/kzt [\\d.,]+ ?){1,4}"),
            shape("currency-rates", "lenta.inform.kz", "(?:USD|EUR|RUB|CNY|KZT)[: ] ?[\\d.,]+(?: ?[+-][\\d.,]+)?"),
            shape(
                    "weather",
                    "inform.kz AMP, lenta",
                    "[\\p{L}][\\p{L} -]{1,20}? ?[+-]?\\d{1,2}(?: ?[+-] ?\\d{1,2})? ?(?:℃|° ?[CС])"),
            shape("reading-time", "news sites", "(?:reading time:? ?)?\\d{1,2} ?min(?:ute)?s?(?: read)?"),
            shape("telephone", "inform.kz AMP", "\\+7 ?\\(?\\d{3}\\)?[ \\d-]{7,12}"),
            shape(
                    "languages",
                    "inform.kz",
                    "(?:[•|/ ]{0,3}(?:ру|рус|қз|қаз|кз|kz|kaz|qz|qaz|en|eng|ru|rus|中文|ўз|oz|uz|ق ?ز|ق|ز|цз|中|cn))+[•|/ ]{0,3}"));

    private ChromeTable() {}

    private static Shape shape(String reason, String seen, String line) {
        return new Shape(new Chrome(reason, LINE, seen), Pattern.compile("(?iu)" + line));
    }

    /** @param lower the same line in lower case */
    static Optional<Chrome> find(String text, String lower) {
        if (text.length() > LONGEST) {
            return text.length() > LONGEST_NOTICE
                    ? Optional.empty()
                    : PHRASES.find(lower).filter(Chrome::isNotice);
        }
        Optional<Chrome> phrase = PHRASES.find(lower);
        return phrase.isPresent() || !mayHaveShape(text) ? phrase : shaped(text);
    }

    /** But for the menu of the desktop pages they are short; they hold a digit or begin with a short word. */
    private static boolean mayHaveShape(String text) {
        if (text.length() > LONGEST_SHAPE) {
            return text.length() <= LONGEST && text.startsWith(LONG_MENU);
        }
        int blank = text.indexOf(' ');
        return blank < 4 || text.startsWith(LONG_MENU) || text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Chrome> shaped(String text) {
        for (Shape shape : SHAPES) {
            if (shape.line().matcher(text).matches()) {
                return Optional.of(shape.chrome());
            }
        }
        return Optional.empty();
    }
}
