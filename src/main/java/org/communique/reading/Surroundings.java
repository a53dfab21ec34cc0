package org.communique.reading;

import java.util.Optional;
import org.communique.reading.Chrome.Reach;

/** Strips the chrome that is recognised by its words, before the body is looked for. */
final class Surroundings {

    private static final int SHOUTED = 6;
    private static final int LONGEST_HEADLINE = 30;

    private Surroundings() {}

    static void strip(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.open(i)) {
                strip(lines, i);
            }
        }
    }

    private static void strip(Lines lines, int at) {
        Optional<Chrome> chrome = ChromeTable.find(lines.text(at));
        if (chrome.isPresent()) {
            strip(lines, at, chrome.get());
        } else if ((lines.block(at).box() == null || lines.block(at).words() < 30) && Captions.is(lines.text(at))) {
            lines.claim(at, "caption");
        } else if (isShoutedLink(lines.block(at))) {
            lines.claim(at, "related-news");
        } else if (Promotion.is(lines.text(at))) {
            lines.claim(at, "promotion");
        }
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
            for (int i = at + 1; i < lines.size() && isHeadline(lines, i); i++) {
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

    /** Headlines have no full stop and are short. */
    private static boolean isHeadline(Lines lines, int i) {
        Block block = lines.block(i);
        return lines.open(i)
                && block.words() < LONGEST_HEADLINE
                && (block.isBullet() || !block.endsSentence())
                && ChromeTable.find(block.text()).isEmpty();
    }
}
