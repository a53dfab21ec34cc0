package org.communique.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when a page was saved, where whoever saved it or the lists around the article give that away. */
final class Captured {

    /** {@code web.archive.org/web/20230612102233/https://…} */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("web\\.archive\\.org/web/((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)\\d{6}");

    private static final Pattern YEAR_LAST = Pattern.compile(
            "\\b(\\d{1,2}) (\\p{L}{3}) (\\d{4})\\b|\\b(\\p{L}{3}) (\\d{1,2}),? (?:\\d\\d:\\d\\d:\\d\\d )?(\\d{4})\\b");

    /** What browsers and archives write into the pages they save. */
    private static final List<String> SIGNS = List.of("saved date:", "mirrored from", "file archived on");

    private Captured() {}

    /** Whether a comment of the page's source may tell when it was saved. */
    static boolean mayTell(String comment) {
        String lower = comment.toLowerCase(java.util.Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains);
    }

    /**
     * @param comments what {@link #mayTell} of the page's comments
     * @param published when the article appeared, null if that is not known
     */
    static Optional<Dated> find(@Nullable String url, List<String> comments, Lines lines, @Nullable Dated published) {
        return inAddress(url)
                .or(() -> comments.stream()
                        .flatMap(comment -> inComment(comment).stream())
                        .findFirst())
                .or(() -> byLists(lines, published));
    }

    private static Optional<Dated> inAddress(@Nullable String url) {
        return Stream.ofNullable(url)
                .map(IN_ADDRESS::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Edtf.tryParse(found.group(1) + "-" + found.group(2) + "-" + found.group(3)).stream()
                        .map(day -> Dated.read(day, DateBasis.HEADER, found.group())))
                .findFirst();
    }

    private static Optional<Dated> inComment(String comment) {
        Matcher day = YEAR_LAST.matcher(comment);
        if (!day.find()) {
            return Optional.empty();
        }
        boolean dayFirst = day.group(1) != null;
        String printed = dayFirst
                ? day.group(1) + " " + day.group(2) + " " + day.group(3)
                : day.group(5) + " " + day.group(4) + " " + day.group(6);
        return PrintedDate.firstIn(printed)
                .map(found -> Dated.read(Edtf.day(found.day()), DateBasis.HEADER, day.group()));
    }

    /** Lists of other news below the article are as new as the capture: it was made no earlier than their last day. */
    private static Optional<Dated> byLists(Lines lines, @Nullable Dated published) {
        LocalDate appeared = published == null ? null : published.date().latest();
        if (appeared == null) {
            return Optional.empty();
        }
        LocalDate last = appeared;
        for (int i = lines.last(Lines.BODY) + 1; i < lines.size(); i++) {
            Optional<TimeLine> time = TimeLine.read(lines.text(i));
            last = time.isPresent() && time.get().day().isAfter(last)
                    ? time.get().day()
                    : last;
        }
        return last.equals(appeared) ? Optional.empty() : Optional.of(notBefore(last));
    }

    private static Dated notBefore(LocalDate day) {
        return new Dated(
                Edtf.between(day, null),
                DateBasis.BOUNDS,
                null,
                List.of("A list around the article carries the date " + day + "."));
    }
}
