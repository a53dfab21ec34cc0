package org.communique.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.communique.catalogue.OfficialView.PostView;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Posts over time, newest first, each with a bar on one scale of years. All lengths are units of the drawing.
 *
 * @param ticks the years of the scale; none where too little is known to draw one
 */
record PostStrip(List<Holding> holdings, List<Tick> ticks) {

    static final int WIDTH = 320;

    /** One holding of a post; without a known beginning it has no bar, and without a known end it runs on, paler. */
    record Holding(PostView post, @Nullable Span span) {}

    /** A bar. */
    record Span(double x, double width, boolean open) {}

    /** A year's place on the scale. */
    record Tick(int year, double x) {}

    public int width() {
        return WIDTH;
    }

    static PostStrip of(List<PostView> posts, LocalDate today) {
        List<PostView> newestFirst = new ArrayList<>(posts);
        Collections.reverse(newestFirst);
        int first = years(posts, PostStrip::begin).min().orElse(0);
        int last = years(posts, post -> latest(post, today)).max().orElse(0) + 1;
        double unit = WIDTH / (double) (last - first);
        boolean drawn = years(posts, PostStrip::begin).count() > 1;
        return new PostStrip(
                newestFirst.stream()
                        .map(post -> new Holding(post, drawn ? span(post, first, unit, today) : null))
                        .toList(),
                drawn ? ticks(first, last, unit) : List.of());
    }

    private static java.util.stream.IntStream years(List<PostView> posts, Function<PostView, @Nullable LocalDate> day) {
        return posts.stream().map(day).filter(Objects::nonNull).mapToInt(LocalDate::getYear);
    }

    private static @Nullable Span span(PostView post, int first, double unit, LocalDate today) {
        LocalDate begin = begin(post);
        if (begin == null) {
            return null;
        }
        double x = at(begin, first, unit);
        double end = at(Objects.requireNonNull(latest(post, today)), first, unit);
        return new Span(Scale.rounded(x), Scale.rounded(Math.max(2, end - x)), post.end() == null);
    }

    private static List<Tick> ticks(int first, int last, double unit) {
        int step = last - first > 24 ? 10 : last - first > 10 ? 5 : 2;
        List<Tick> ticks = new ArrayList<>();
        for (int year = (first / step + 1) * step; year < last; year += step) {
            ticks.add(new Tick(year, Scale.rounded((year - first) * unit)));
        }
        return ticks;
    }

    private static double at(LocalDate day, int first, double unit) {
        return (day.getYear() - first + (day.getDayOfYear() - 1) / 365.0) * unit;
    }

    private static @Nullable LocalDate begin(PostView post) {
        return bound(post.start(), Edtf::earliest);
    }

    private static @Nullable LocalDate latest(PostView post, LocalDate today) {
        if (post.end() == null) {
            return begin(post) == null ? null : today;
        }
        LocalDate end = bound(post.end(), Edtf::latest);
        return end == null ? begin(post) : end;
    }

    private static @Nullable LocalDate bound(@Nullable String edtf, Function<Edtf, @Nullable LocalDate> bound) {
        return edtf == null ? null : Edtf.tryParse(edtf).map(bound).orElse(null);
    }
}
