package org.communique.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.catalogue.Suspicion;
import org.communique.catalogue.Suspicion.Kind;
import org.communique.reading.CleanArticle;
import org.communique.reading.Dated;
import org.communique.recognition.HeldPosts;
import org.jspecify.annotations.Nullable;

/** What speaks against a page that was read: good pages show none of it. */
record Checks(HeldPosts posts, Clock clock) {

    /** A page decoded wrongly is strewn with marks of broken characters; a broken one or two are harmless. */
    private static final double BROKEN_SHARE = 0.01;

    private static final int BROKEN_LEAST = 4;

    /** So short a text beside so much chrome is chrome itself. */
    private static final int SHORT_TEXT = 120;

    private static final double CHROME_SHARE = 0.97;

    Optional<Suspicion> of(Rooms.Passage passage) {
        LocalDate day = published(passage);
        return Stream.of(undecodable(passage.article()), chrome(passage.article()), future(day), notInPost(passage))
                .flatMap(Optional::stream)
                .findFirst()
                .map(suspicion -> suspicion.on(day));
    }

    private static @Nullable LocalDate published(Rooms.Passage passage) {
        Dated published = passage.recognition().published();
        return published == null ? null : published.date().earliest();
    }

    private static Optional<Suspicion> undecodable(CleanArticle article) {
        String text = article.body();
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        return broken < BROKEN_LEAST || broken < BROKEN_SHARE * text.length()
                ? Optional.empty()
                : Optional.of(Suspicion.of(
                        Kind.UNDECODABLE,
                        broken + " of " + text.length() + " characters fit no encoding that was tried",
                        excerpt(text)));
    }

    private static Optional<Suspicion> chrome(CleanArticle article) {
        int text = article.body().length();
        int stripped = article.stripped().stream()
                .mapToInt(strip -> strip.text().length())
                .sum();
        return text >= SHORT_TEXT || stripped < CHROME_SHARE * (text + stripped)
                ? Optional.empty()
                : Optional.of(Suspicion.of(
                        Kind.CHROME,
                        "Nearly all of the page is the site's own: %d of %d characters"
                                .formatted(stripped, text + stripped),
                        excerpt(article.body())));
    }

    /** Where the day begins first, it is tomorrow already. */
    private Optional<Suspicion> future(@Nullable LocalDate day) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return day == null || !day.isAfter(tomorrow)
                ? Optional.empty()
                : Optional.of(Suspicion.of(
                        Kind.FUTURE, "The page says that it appeared on " + day + ", which is to come", null));
    }

    private Optional<Suspicion> notInPost(Rooms.Passage passage) {
        return passage.recognition().contacts().stream()
                .flatMap(contact -> posts.contradiction(contact).stream()
                        .map(why -> Suspicion.of(Kind.NOT_IN_POST, why, contact.title())))
                .findFirst();
    }

    static String excerpt(String text) {
        return text.substring(0, Math.min(text.length(), 600));
    }
}
