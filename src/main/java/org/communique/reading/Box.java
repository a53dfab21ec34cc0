package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of an HTML page that holds blocks: those from {@code from} up to but without {@code to}. */
final class Box {

    final String tag;
    /** Why its blocks are no part of an article, going by its tag and names; null if they may be. */
    @Nullable
    String chrome;

    /** Whether its names say that it holds an article's text. */
    final boolean body;

    private final String named;

    /** Its tag and classes, or its tag and those of the nearest element around it that has some: boxes of one kind share it. */
    final String kind;

    /** Whether it is a post quoted from elsewhere; sites mark those as they mark their share buttons. */
    boolean quoted;

    final @Nullable Box parent;
    final int from;
    int to;
    final List<Box> inner = new ArrayList<>();

    Box(String tag, String classes, @Nullable String chrome, boolean body, @Nullable Box parent, int from) {
        this.tag = tag;
        this.named = classes.isBlank() && parent != null ? parent.named : tag + "." + withoutNumbers(classes);
        this.kind = classes.isBlank() ? named + ">" + tag : named;
        this.chrome = chrome;
        this.body = body;
        this.parent = parent;
        this.from = from;
        if (parent != null) {
            parent.inner.add(this);
        }
    }

    /** {@code story-body-1} and {@code story-body-2} are of one kind. */
    private static String withoutNumbers(String classes) {
        StringBuilder kept = new StringBuilder(classes.length());
        for (int i = 0; i < classes.length(); i++) {
            char c = classes.charAt(i);
            if (c < '0' || c > '9') {
                kept.append(c);
            }
        }
        return kept.length() == classes.length() ? classes : kept.toString();
    }

    boolean isWithin(Box other) {
        return other.from <= from && to <= other.to;
    }
}
