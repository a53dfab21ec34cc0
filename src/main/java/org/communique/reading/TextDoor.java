package org.communique.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Opens scraped text: every line that holds a letter or a digit is a block. */
final class TextDoor {

    /** {@code  date 2020-09-12 Kazakhstan, China ready …}: put there by the scraper, not by the site. */
    private static final Pattern SCRAPER_DATE = Pattern.compile("^\\s*date (\\d{4}-\\d\\d-\\d\\d)(?=\\s|$)");

    private static final String GAP = "   ";

    private static final Pattern WIDE = Pattern.compile("(?<=[\\p{L}\\p{N})]) {3,}(?=[\\p{L}\\p{N}(])");

    private static final Pattern TIMED = Pattern.compile(
            "(\\s{0,40}\\p{Lu}[^.!?]{20,180}) (\\d{1,2} \\p{L}{3,12} (?:19|20)\\d\\d,? \\d{1,2}:\\d\\d)\\s{0,10}");

    private static final int HEADLINE = 6;

    private static final int BULLET_LENGTH = 2;

    private final List<Block> blocks = new ArrayList<>();
    private boolean gap = true;

    private TextDoor() {}

    /** @param url the address that the page was saved from, if that is known */
    static Sheet open(String text, @Nullable String url) {
        TextDoor door = new TextDoor();
        Matcher prefix = SCRAPER_DATE.matcher(text);
        boolean dated = prefix.find() && isDay(prefix.group(1));
        WrappedLines.joined(SplitDates.joined(dated ? text.substring(prefix.end()) : text))
                .forEach(door::add);
        if (dated) {
            door.levelFirst();
        }
        return new Sheet(
                door.blocks,
                dated
                        ? Metadata.dated(Dated.read(Edtf.parse(prefix.group(1)), DateBasis.HEADER, prefix.group(1)))
                        : Metadata.NONE,
                PublicationDate.undeclared(url),
                List.of());
    }

    private static boolean isDay(String text) {
        return Edtf.tryParse(text)
                .flatMap(Edtf::asDay)
                .filter(TextDoor::isPlausible)
                .isPresent();
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1990;
    }

    /** The scraper's blank before the first line is no indent of the page's. */
    private void levelFirst() {
        if (blocks.size() > 1) {
            Block first = blocks.get(0);
            blocks.set(
                    0, Block.line(first.text(), first.isBullet(), blocks.get(1).indent(), first.afterGap()));
        }
    }

    /** {@code Ambassador presents letter of credence 09 апреля 2015, 13:59}: headline and time line in one. */
    private void add(String line) {
        Matcher timed = TIMED.matcher(line);
        if (timed.matches() && Words.count(timed.group(1)) >= HEADLINE) {
            addOne(timed.group(1));
            addOne(timed.group(2));
        } else {
            addOne(line);
        }
    }

    private void addOne(String line) {
        String text = Words.tidy(parted(line));
        boolean bullet = text.length() >= BULLET_LENGTH && "*+•·".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
        if (text.isEmpty()) {
            gap = true;
        } else if (Words.hasLetterOrDigit(text)) {
            blocks.add(Block.line(bullet ? text.substring(BULLET_LENGTH) : text, bullet, indent(line), gap));
            gap = false;
        }
    }

    /**
     * {@code President of Kazakhstan    Akorda   Kazakhstan}: wide gaps part the entries of a list. A single one, or one in
     * a sentence, is a slip.
     */
    private static String parted(String line) {
        return line.contains(GAP)
                        && !Words.endsSentence(line.strip())
                        && WIDE.matcher(line).results().count() > 1
                ? WIDE.matcher(line).replaceAll(" | ")
                : line;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
