package org.communique.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets the text of an HTML page in blocks and boxes, while the page is walked from its beginning to its end. */
final class Typesetter {

    /** Stands for a line break within a block; no page shows it. */
    private static final char BREAK = '\u0001';

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box box = new Box("html", "", null, false, null, 0);
    private int linked;
    private int linkDepth;
    private int linkEnd;

    /** A page gives the same names again and again. */
    private final Map<String, BoxNames.Told> told = new HashMap<>();

    List<Block> blocks() {
        return blocks;
    }

    void text(String own) {
        text.append(own);
        linked += linkDepth > 0 ? own.strip().length() : 0;
    }

    /** Links that touch each other are parted by the site's style. */
    void openLink() {
        if (linkEnd > 0 && linkEnd == text.length()) {
            text.append(' ');
        }
        linkDepth++;
    }

    void closeLink() {
        linkDepth--;
        linkEnd = text.length();
    }

    /** Two line breaks part paragraphs, one is a blank. */
    void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ' && text.charAt(end - 1) != BREAK) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == BREAK) {
            flush();
        } else {
            text.append(BREAK);
        }
    }

    /** An element opens of which nothing but its tag is known, or counts. */
    void open(String tag) {
        enter(new Box(tag, "", HtmlTags.chrome(tag), false, box, blocks.size()));
    }

    /**
     * @param classes its classes as they stand
     * @param names these, its id, its role and what property it holds
     */
    void open(String tag, String classes, String names) {
        BoxNames.Told of = told.computeIfAbsent(names, BoxNames::told);
        String byTag = HtmlTags.chrome(tag);
        String chrome = HtmlTags.holdsPage(tag) ? null : byTag == null ? of.chrome() : byTag;
        Box inner = new Box(tag, classes, chrome, of.body(), box, blocks.size());
        inner.quoted = tag.equals("blockquote") && (classes.contains("twitter-") || classes.contains("instagram-"));
        enter(inner);
    }

    private void enter(Box inner) {
        flush();
        box = inner;
    }

    void close(String tag) {
        if (tag.equals(box.tag)) {
            flush();
            box.to = blocks.size();
            box = box.parent == null ? box : box.parent;
        }
    }

    void finish() {
        flush();
        for (Box open = box; open != null; open = open.parent) {
            open.to = blocks.size();
        }
    }

    private void flush() {
        String tidy = Words.tidy(text);
        text.setLength(0);
        if (Words.hasLetterOrDigit(tidy)) {
            blocks.add(Block.element(tidy, box.tag, Math.min(linked, tidy.length()), box));
        }
        linked = 0;
    }
}
