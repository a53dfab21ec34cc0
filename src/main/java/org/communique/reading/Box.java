package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of an HTML page that holds blocks: those from {@code from} up to but without {@code to}. */
final class Box {

    final String tag;
    /** Its class, id, role and itemprop in lower case, each between blanks. */
    final String names;

    final @Nullable Box parent;
    final int from;
    int to;
    final List<Box> inner = new ArrayList<>();

    Box(String tag, String names, @Nullable Box parent, int from) {
        this.tag = tag;
        this.names = names;
        this.parent = parent;
        this.from = from;
        if (parent != null) {
            parent.inner.add(this);
        }
    }

    boolean isWithin(Box other) {
        return other.from <= from && to <= other.to;
    }
}
