package org.communique.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the body of an HTML page: the element whose blocks' scores have the greatest sum. */
final class BoxRun {

    private static final Pattern UNLIKELY = Pattern.compile(
            "[ _-](?:share|sharing|social|related|comments?|sidebar|footer|newsletter|promo|recommend(?:ed|ations)?|popular|trending|breadcrumbs?|author-bio|caption|menu|nav)(?=[ _-])");

    private BoxRun() {}

    static int[] find(Lines lines) {
        double[] sums = new double[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            double score = score(lines, i);
            if (score < 0) {
                lines.claimOpen(i, i + 1, "surroundings");
            }
            sums[i + 1] = sums[i] + score;
        }
        Box best = null;
        double most = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (Box box = lines.block(i).box(); box != null && box.from == i; box = box.parent) {
                double sum = sums[box.to] - sums[box.from];
                if (sum > most) {
                    most = sum;
                    best = box;
                }
            }
        }
        return best == null ? new int[] {0, 0} : new int[] {best.from, best.to};
    }

    private static double score(Lines lines, int i) {
        Block block = lines.block(i);
        if (!lines.open(i) || block.linkDensity() > 0.5 || isUnlikely(block.box())) {
            return -5;
        }
        if (block.tag().equals("h1")) {
            return -1;
        }
        int words = Math.min(block.words(), 40);
        return words >= 12 && block.endsSentence() || words > 20 ? words : block.endsSentence() ? words / 2.0 : -1;
    }

    private static boolean isUnlikely(@Nullable Box box) {
        for (Box at = box; at != null; at = at.parent) {
            if (at.tag.equals("nav")
                    || at.tag.equals("footer")
                    || at.tag.equals("aside")
                    || at.tag.equals("figcaption")) {
                return true;
            }
            if (UNLIKELY.matcher(at.names.toLowerCase(Locale.ROOT)).find() && !at.tag.equals("body")) {
                return true;
            }
        }
        return false;
    }
}
