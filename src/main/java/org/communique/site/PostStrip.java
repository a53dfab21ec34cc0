package org.communique.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.communique.catalogue.OfficialView.PostView;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Posts over time, as a drawing of one row a post. All lengths are units of the drawing.
 *
 * @param ticks the years under it
 */
record PostStrip(List<Span> spans, List<Tick> ticks) {

    static final int WIDTH = 640;
    static final int ROW = 30;

    /** One holding of a post; an open end fades out because it is not known to be over. */
    record Span(PostView post, double x, double width, int y, boolean open) {}

    /** A year's place on the scale. */
    record Tick(int year, double x) {}

    public int width() {
        return WIDTH;
    }

    public int height() {
        return spans.size() * ROW;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    static PostStrip of(List<PostView> posts) {
        List<PostView> dated = posts.stream()
                .filter(post -> begin(post) != null)
                .sorted(Comparator.comparing((PostView post) -> Objects.requireNonNull(begin(post)))
                        .reversed())
                .toList();
        if (dated.size() < 2) {
            return new PostStrip(List.of(), List.of());
        }
        int first = dated.stream().mapToInt(post -> year(begin(post))).min().orElseThrow();
        int last = dated.stream().mapToInt(post -> year(latest(post))).max().orElseThrow() + 2;
        double unit = WIDTH / (double) (last - first);
        List<Span> spans = new ArrayList<>();
        for (PostView post : dated) {
            double x = at(begin(post), first, unit);
            boolean open = post.end() == null;
            double end = open ? Math.min(WIDTH, x + 2 * unit) : at(latest(post), first, unit);
            spans.add(new Span(post, rounded(x), rounded(Math.max(4, end - x)), spans.size() * ROW, open));
        }
        return new PostStrip(spans, ticks(first, last, unit));
    }

    private static List<Tick> ticks(int first, int last, double unit) {
        int step = last - first > 24 ? 10 : last - first > 10 ? 5 : 2;
        List<Tick> ticks = new ArrayList<>();
        for (int year = (first / step + 1) * step; year < last; year += step) {
            ticks.add(new Tick(year, rounded((year - first) * unit)));
        }
        return ticks;
    }

    private static double at(@Nullable LocalDate day, int first, double unit) {
        LocalDate known = Objects.requireNonNull(day);
        return (known.getYear() - first + (known.getDayOfYear() - 1) / 365.0) * unit;
    }

    private static int year(@Nullable LocalDate day) {
        return Objects.requireNonNull(day).getYear();
    }

    private static @Nullable LocalDate begin(PostView post) {
        return bound(post.start(), Edtf::earliest);
    }

    private static @Nullable LocalDate latest(PostView post) {
        LocalDate end = bound(post.end(), Edtf::latest);
        return end == null ? begin(post) : end;
    }

    private static @Nullable LocalDate bound(@Nullable String edtf, Function<Edtf, @Nullable LocalDate> bound) {
        return edtf == null ? null : Edtf.tryParse(edtf).map(bound).orElse(null);
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
