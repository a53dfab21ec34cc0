package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands below the body: author and tags, in either order, with labels or without. */
final class Tail {

    private static final Pattern AUTHOR = Pattern.compile("(?iu)(?:authors?|автор(?:ы|лар)?|作者|编辑)(?:[:：] ?(.*))?");
    private static final Pattern TAGS = Pattern.compile("(?iu)(?:tags?|теги|тегтер|ключевые слова|标签)(?:[:：] ?(.*))?");

    /** How many lines below the body may hold fields. */
    private static final int REACH = 10;

    /** Words of one tag. */
    private static final int LONGEST_TAG = 8;

    private final Lines lines;
    private final List<String> tags = new ArrayList<>();
    private @Nullable String byline;
    private boolean labelled;
    private int last = -1;

    private Tail(Lines lines) {
        this.lines = lines;
    }

    static Tail read(Lines lines) {
        Tail tail = new Tail(lines);
        int last = lines.last(Lines.BODY);
        for (int i = last + 1; i < Math.min(last + REACH, lines.size()); i++) {
            tail.read(i);
        }
        return tail;
    }

    @Nullable
    String byline() {
        return byline;
    }

    List<String> tags() {
        return tags;
    }

    private void read(int i) {
        String text = lines.text(i);
        Matcher author = AUTHOR.matcher(text);
        Matcher label = TAGS.matcher(text);
        if (author.matches()) {
            lines.claim(i, Lines.FIELD);
            name(author.group(1));
        } else if (label.matches()) {
            lines.claim(i, Lines.FIELD);
            labelled = label.group(1) == null || label.group(1).isBlank();
            tags.addAll(labelled ? List.of() : TagLine.parted(label.group(1)));
        } else if (Byline.in(text).isPresent()) {
            lines.claim(i, Lines.FIELD);
            name(Byline.in(text).get());
        } else if (lines.open(i) || lines.claimedAs(i, "byline") || lines.claimedAs(i, "tags")) {
            unlabelled(i, text);
        }
    }

    private void name(@Nullable String name) {
        if (name != null && !name.isBlank() && byline == null) {
            byline = name.strip();
        }
    }

    private void unlabelled(int i, String text) {
        List<String> found = labelled && mayBeTags(i) ? TagLine.parted(text) : TagLine.read(text);
        if (PersonName.is(text)) {
            lines.claim(i, Lines.FIELD);
            name(text);
        } else if (!found.isEmpty() && (tags.isEmpty() || goesOn(i))) {
            lines.claim(i, Lines.FIELD);
            tags.addAll(found);
            labelled = labelled && lines.block(i).words() <= LONGEST_TAG;
            last = i;
        }
    }

    private boolean mayBeTags(int i) {
        return !lines.block(i).endsSentence() && !lines.block(i).isHeading();
    }

    /** Whether the line is one more tag of a list that has each on a line of its own. */
    private boolean goesOn(int i) {
        return lines.text(i).startsWith("#")
                || labelled
                        && i == last + 1
                        && !lines.block(i).afterGap()
                        && lines.block(i).words() <= LONGEST_TAG;
    }
}
