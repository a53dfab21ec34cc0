package org.communique.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each element is worth as the one that holds the article: the scores of its blocks, where a part that holds none of
 * the article's text (a table of figures, a list of links) costs no more than a few lines do.
 */
final class BoxValues {

    /** The most that one part takes off the value of what holds it. */
    private static final double MOST_COST = -15;

    private final Map<Box, Double> values = new IdentityHashMap<>();

    BoxValues(Lines lines, BoxScores scores) {
        for (int i = 0; i < lines.size(); i++) {
            Box box = lines.block(i).box();
            if (box != null) {
                values.merge(box, scores.of(i), Double::sum);
            }
        }
        List<Box> boxes =
                lines.size() == 0 ? List.of() : outermostFirst(lines.block(0).box());
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box parent = boxes.get(i).parent;
            if (parent != null) {
                values.merge(parent, Math.max(MOST_COST, of(boxes.get(i))), Double::sum);
            }
        }
    }

    double of(Box box) {
        return values.getOrDefault(box, 0.0);
    }

    private static List<Box> outermostFirst(@Nullable Box any) {
        Box root = any;
        while (root != null && root.parent != null) {
            root = root.parent;
        }
        List<Box> boxes = new ArrayList<>();
        Deque<Box> open = new ArrayDeque<>();
        if (root != null) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            Box box = open.pop();
            boxes.add(box);
            box.inner.forEach(open::push);
        }
        return boxes;
    }
}
