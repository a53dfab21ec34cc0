package org.communique.reading;

import org.jspecify.annotations.Nullable;

/** Chooses the element that holds the article: the one whose blocks' scores have the greatest sum. */
final class BoxRoot {

    /** Elements whose names say that they hold an article's text get this many times their sum. */
    private static final double NAMED = 1.3;

    /** An article of its own element under the headline needs this much, and this share of the best. */
    private static final double ENOUGH = 25;

    private static final double SHARE = 0.15;

    /** A sum below this may be any notice of the site: the page's description tells better. */
    private static final double SMALL = 100;

    private static final int QUOTABLE = 8;

    private final Lines lines;
    private final BoxScores scores;
    private final BoxValues values;

    BoxRoot(Lines lines, BoxScores scores) {
        this.lines = lines;
        this.scores = scores;
        this.values = new BoxValues(lines, scores);
    }

    /** @return null where nothing reads like an article */
    @Nullable
    Box choose(String headline, String description) {
        Box best = best(0, scores.size());
        Box own = best == null ? null : headed(headline, best);
        if (own != null) {
            return own;
        }
        boolean small = best == null || values.of(best) < SMALL;
        Box found = small ? described(Titles.plain(description), best) : best;
        return found == null ? null : widened(found);
    }

    private @Nullable Box best(int from, int to) {
        Box best = null;
        double most = 0;
        for (int i = from; i < to; i++) {
            for (Box box = lines.block(i).box(); box != null && box.from == i; box = box.parent) {
                double sum = values.of(box) * (box.body ? NAMED : 1);
                if (sum > most && box.to <= to) {
                    most = sum;
                    best = box;
                }
            }
        }
        return best;
    }

    /** Of several {@code article} elements, the one that holds the page's headline; the others are teasers. */
    private @Nullable Box headed(String headline, Box best) {
        int at = headline.isEmpty() ? -1 : lines.firstWith(headline);
        Box article = at < 0 ? null : around(lines.block(at).box());
        if (article == null || best.isWithin(article)) {
            return null;
        }
        Box own = best(article.from, article.to);
        boolean enough = own != null && values.of(own) >= Math.max(ENOUGH, SHARE * values.of(best));
        return enough ? own : null;
    }

    private static @Nullable Box around(@Nullable Box box) {
        Box at = box;
        while (at != null && !at.tag.equals("article")) {
            at = at.parent;
        }
        return at;
    }

    /** The best element around a block that the description quotes. */
    private @Nullable Box described(String description, @Nullable Box otherwise) {
        for (int i = 0; i < scores.size(); i++) {
            Block block = lines.block(i);
            boolean quoted =
                    scores.of(i) > 0 && block.words() >= QUOTABLE && description.contains(Titles.plain(block.text()));
            if (quoted) {
                return bestAround(Containers.of(block));
            }
        }
        return otherwise;
    }

    private Box bestAround(Box inner) {
        Box best = inner;
        for (Box box = inner.parent; box != null; box = box.parent) {
            best = values.of(box) > values.of(best) ? box : best;
        }
        return best;
    }

    /** A body in several named elements, a lead and the rest: the element around them all. */
    private Box widened(Box best) {
        Box parent = best.parent;
        if (!best.body || parent == null || values.of(parent) < values.of(best) / NAMED) {
            return best;
        }
        boolean more = parent.inner.stream().anyMatch(box -> box != best && box.body && values.of(box) > 0);
        return more ? parent : best;
    }
}
