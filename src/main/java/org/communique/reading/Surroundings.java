package org.communique.reading;

import java.util.Optional;
import org.communique.reading.Chrome.Reach;

/** Strips the chrome that is recognised by its words, before the body is looked for. */
final class Surroundings {

    private Surroundings() {}

    static void strip(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Chrome> chrome = lines.open(i) ? ChromeTable.find(lines.text(i)) : Optional.empty();
            if (chrome.isPresent()) {
                strip(lines, i, chrome.get());
            }
        }
    }

    private static void strip(Lines lines, int at, Chrome chrome) {
        lines.claim(at, chrome.reason());
        if (chrome.reach() == Reach.LIST) {
            for (int i = at + 1; i < lines.size() && isHeadline(lines, i); i++) {
                lines.claim(i, chrome.reason());
            }
        }
    }

    /** Headlines have no full stop and are short. */
    private static boolean isHeadline(Lines lines, int i) {
        Block block = lines.block(i);
        return lines.open(i)
                && block.words() < 30
                && (block.isBullet() || !block.endsSentence())
                && ChromeTable.find(block.text()).isEmpty();
    }
}
