package org.communique.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headline of scraped text among the lines above the body. It is told by its words, which the article uses
 * again; summaries, by-lines and links to other articles stand there too.
 */
final class TextHeadline {

    /** {@code By A. Writer}, {@code Published …}: what names the author or the time. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)(?:by|published|updated|posted|last modified|written|author|source|von|por|par|автор|опубликовано|текст|pripremi(?:o|la)|autor|piše)\\b.*");

    /** Lines above the body that are looked at. */
    private static final int REACH = 60;

    /** So near above the body a line may be the headline even if the article uses none of its words. */
    private static final int NEAR = 8;

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 32;

    /** Words of the article that are compared. */
    private static final int PARAGRAPHS = 12;

    private static final double ENOUGH = 0.25;

    /** Two words that the article uses tell less than eight of nine. */
    private static final double UNSAID = 1;

    private static final double SENTENCE = 0.5;
    private static final double PER_LINE = 0.008;
    private static final double TWICE = 0.3;
    private static final double SIGNED = 0.3;
    private static final double QUOTED = 0.4;
    private static final double CRUMBED = 0.5;

    /** A line of which the article says nothing is no headline, wherever it stands. */
    private static final double LITTLE = 0.1;

    private static final int CLOSE = 3;

    /** A summary stands right below its headline, is longer, and uses more of the article's words. */
    private static final int SUMMARY = 12;

    private static final double SURE = 0.45;

    private static final double SUMMARY_LEAD = 0.35;
    private static final int STEM = 5;

    /** From here on writing systems begin whose words are a few characters long. */
    private static final char ASIAN = 0x1100;

    /** {@code 12 сентября, 22:45}: a time line without a year. */
    private static final Pattern CLOCKED = Pattern.compile("\\d{1,2} \\p{L}{3,12}[,.]? \\d{1,2}[:.]\\d\\d");

    /** {@code Category: News}, {@code For Immediate Release}: what a site says of the page. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:presenters?|office of the|for immediate release|categor(?:y|ies)|рубрика|категория)\\b.*");

    /** {@code 3. Science}: an entry of a breadcrumb. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\. .*");

    /** {@code "We are ready for dialogue."}: somebody's words, set in large type. */
    private static final Pattern QUOTE = Pattern.compile("[\"“«„][^\"”»“]*[\"”»“]");

    private final Lines lines;
    private final int body;
    private final Set<String> words = new HashSet<>();

    TextHeadline(Lines lines, int body) {
        this.lines = lines;
        this.body = body;
        lines.texts(Lines.BODY).stream()
                .limit(PARAGRAPHS)
                .flatMap(text -> Titles.words(Titles.plain(text)).stream())
                .forEach(word -> words.add(stem(word)));
    }

    /** The line whose words the article uses again; none where no line is like that. */
    OptionalInt find() {
        int best = -1;
        double most = ENOUGH;
        for (int i = body - 1; i >= Math.max(0, body - REACH); i--) {
            double score = mayBe(i) ? score(i) : 0;
            if (score > most || score > Math.max(SURE, most - SUMMARY_LEAD) && isSummaryOf(best, i)) {
                most = score;
                best = i;
            }
        }
        return best >= 0 ? OptionalInt.of(best) : OptionalInt.empty();
    }

    private boolean isSummaryOf(int line, int headline) {
        if (line < 0) {
            return false;
        }
        Block summary = lines.block(line);
        return line - headline < CLOSE
                && lines.block(headline).words() > FEWEST_WORDS + 1
                && !QUOTE.matcher(lines.text(headline)).matches()
                && summary.words() >= SUMMARY
                && summary.words() > lines.block(headline).words();
    }

    /** The nearest line above the body that may be a headline by its looks. */
    OptionalInt nearest() {
        for (int i = body - 1; i >= Math.max(0, body - NEAR); i--) {
            if (mayBe(i) && lines.open(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first line of the body, if it is no sentence and a line of author and time stands below it. */
    OptionalInt inside() {
        boolean signed = body + 1 < lines.size() && (isAbout(body + 1) || body + 2 < lines.size() && isAbout(body + 2));
        return signed && mayBeAlone(body) && !lines.block(body).endsSentence()
                ? OptionalInt.of(body)
                : OptionalInt.empty();
    }

    private boolean mayBe(int i) {
        return (lines.open(i) || lines.claimedAs(i, Repetition.REPEATED)) && mayBeAlone(i);
    }

    private boolean mayBeAlone(int i) {
        Block block = lines.block(i);
        return block.words() >= FEWEST_WORDS
                && block.words() <= MOST_WORDS
                && !block.isBullet()
                && !Prose.isByline(block)
                && !ABOUT.matcher(block.text()).matches()
                && !NUMBERED.matcher(block.text()).matches()
                && !CLOCKED.matcher(block.text()).matches()
                && !LABEL.matcher(block.text()).matches()
                && !isBroken(i);
    }

    /** {@code Senate of the Parliament} / {@code of the Republic of Kazakhstan}: a name set in two lines. */
    private boolean isBroken(int i) {
        return i + 1 < body
                && !lines.block(i + 1).afterGap()
                && Character.isLowerCase(lines.text(i + 1).charAt(0));
    }

    private double score(int i) {
        double full = lines.block(i).endsSentence() && lines.text(i).endsWith(".") ? SENTENCE : 0;
        double again = isTwice(i) ? TWICE : 0;
        double said = shared(lines.text(i));
        double signed = said > LITTLE && isAboveByline(i) ? SIGNED : 0;
        double crumbed = said > LITTLE && i > 0 && Breadcrumb.is(lines.text(i - 1)) ? CRUMBED : 0;
        double quoted = QUOTE.matcher(lines.text(i)).matches() ? QUOTED : 0;
        return said + again + signed + crumbed - full - quoted - PER_LINE * (body - i);
    }

    /** The share of the line's telling words that the article uses. */
    private double shared(String text) {
        List<String> own = new ArrayList<>(Titles.words(Titles.plain(text)));
        own.removeIf(word -> word.length() < Titles.TELLING && word.charAt(0) < ASIAN);
        long same = own.stream().map(TextHeadline::stem).filter(words::contains).count();
        return own.size() < 2 ? 0 : (double) same / (own.size() + UNSAID);
    }

    /** Words are inflected at their ends. */
    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Whether author or time stand right below. */
    private boolean isAboveByline(int i) {
        for (int k = i + 1; k <= Math.min(body - 1, i + CLOSE); k++) {
            if (isAbout(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbout(int i) {
        return Prose.isByline(lines.block(i)) || ABOUT.matcher(lines.text(i)).matches();
    }

    private boolean isTwice(int i) {
        for (int k = Math.max(0, body - REACH); k < body; k++) {
            if (k != i && lines.text(k).equals(lines.text(i))) {
                return true;
            }
        }
        return false;
    }
}
