package org.communique.reading;

import java.util.ArrayList;
import java.util.List;

/** What is left of an HTML page whose article no rule finds: the lines that are neither links nor chrome. */
final class Fallback {

    private static final int ENOUGH = 5;

    private Fallback() {}

    /** Claims them for the body; false where there are none, or the page is plain text. */
    static boolean fill(Lines lines) {
        int words = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isOwn(lines, i)) {
                words += lines.block(i).words();
                lines.claim(i, Lines.BODY);
            }
        }
        return words >= ENOUGH;
    }

    /**
     * Pages that a script fills carry their text only as data: as linked data, or else a summary.
     *
     * @return the lines with what the page declares for its body; as they were where it declares nothing
     */
    static Lines declared(Sheet sheet, Lines lines) {
        Metadata metadata = sheet.metadata();
        String text = Words.count(metadata.body()) >= ENOUGH ? metadata.body() : metadata.description();
        if (Words.count(text) < ENOUGH) {
            return lines;
        }
        List<Block> blocks = new ArrayList<>(sheet.blocks());
        text.lines()
                .map(Words::tidy)
                .filter(Words::hasLetterOrDigit)
                .forEach(line -> blocks.add(Block.line(line, false, 0, true)));
        Lines all = new Lines(blocks);
        all.claimOpen(0, lines.size(), Lines.SURROUNDINGS);
        all.claimOpen(lines.size(), all.size(), Lines.BODY);
        return all;
    }

    /** A line of scraped text stands in no box: it has to be of a sentence's length. */
    private static final int SPOKEN = 20;

    private static boolean isOwn(Lines lines, int i) {
        Block block = lines.block(i);
        return (lines.open(i) || lines.claimedAs(i, "surroundings"))
                && (block.box() != null || Words.clauses(block.text()) > 1 && block.words() >= SPOKEN)
                && block.linkDensity() < 0.3
                && block.words() >= ENOUGH;
    }
}
