package org.communique.reading;

import java.util.Locale;
import java.util.Optional;
import org.communique.reading.Chrome.Reach;

/** Strips the chrome that is recognised by its words, before the body is looked for. */
final class Surroundings {

    private static final int LONGEST = 1500;
    private static final int LONGEST_CAPTION = 30;
    private static final int SHOUTED = 6;
    private static final int LONGEST_HEADLINE = 30;
    private static final int LIST_LEVELS = 3;

    static final String CAPTION = "caption";

    private Surroundings() {}

    static void strip(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.open(i)) {
                strip(lines, i);
            }
        }
    }

    private static void strip(Lines lines, int at) {
        Block block = lines.block(at);
        String lower = block.text().length() > LONGEST ? "" : block.text().toLowerCase(Locale.ROOT);
        Optional<Chrome> chrome = ChromeTable.find(block.text(), lower);
        if (chrome.isPresent()) {
            strip(lines, at, chrome.get());
        } else if (mayBeCaption(block) && Captions.is(lower)) {
            lines.claim(at, CAPTION);
        } else if (isShoutedLink(block)) {
            lines.claim(at, "related-news");
        } else if (Promotion.is(lower)) {
            lines.claim(at, "promotion");
        }
    }

    /** In HTML, longer captions have elements of their own. */
    private static boolean mayBeCaption(Block block) {
        return block.box() == null || block.words() < LONGEST_CAPTION;
    }

    private static void strip(Lines lines, int at, Chrome chrome) {
        lines.claim(at, chrome.reason());
        if (chrome.reach() == Reach.END) {
            lines.end(at);
        }
        if (chrome.reach() == Reach.BOX) {
            lines.box(at);
        }
        if (chrome.reach() == Reach.LIST) {
            for (int i = at + 1; i < lines.size() && isBeside(lines, at, i) && isHeadline(lines, i); i++) {
                lines.claim(i, chrome.reason());
            }
        }
    }

    /** Sites that set their links to other articles in capitals; a heading of the article's own is shorter. */
    private static boolean isShoutedLink(Block block) {
        return (block.box() == null || block.linkDensity() > 0.5)
                && block.words() >= SHOUTED
                && !block.endsSentence()
                && Words.shouts(block.text());
    }

    /** A list stands beside its label: its elements have one around them in common, not far up. */
    private static boolean isBeside(Lines lines, int label, int item) {
        Box around = lines.block(label).box();
        for (int up = 0; up < LIST_LEVELS && around != null && around.parent != null; up++) {
            around = around.parent;
        }
        return around == null || item < around.to && !lines.block(item).tag().equals("h1");
    }

    /** Headlines have no full stop and are short. */
    private static boolean isHeadline(Lines lines, int i) {
        Block block = lines.block(i);
        return lines.open(i)
                && block.words() < LONGEST_HEADLINE
                && (block.isBullet() || !block.endsSentence())
                && ChromeTable.find(block.text(), block.text().toLowerCase(Locale.ROOT))
                        .isEmpty();
    }
}
