package org.communique.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an HTML page declares in its head and its attributes, as it stands there; the HTML door fills it. */
final class Declared {

    /** An element that marks a date: what it prints, how sure its markup makes that this is the publication, and how
     * many blocks stand before it. */
    record DateMark(String printed, Rank rank, int at) {}

    enum Rank {
        /** {@code itemprop=datePublished}, {@code <time pubdate>}. */
        PUBLISHED,
        /** {@code <time datetime>} inside the article or its header. */
        TIME,
        /** Names like {@code date}, {@code published}, {@code timestamp}. */
        NAMED
    }

    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, Boolean> dateNames = new HashMap<>();
    final List<String> scripts = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    final List<DateMark> dates = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    String title = "";
    String language = "";
    String canonical = "";

    /** Whether an element of these names prints a date; a page gives the same names again and again. */
    boolean isDate(String names) {
        return !names.isEmpty() && dateNames.computeIfAbsent(names, BoxNames::date);
    }

    /** Keeps the first of each name. */
    void meta(String name, String content) {
        if (!name.isBlank() && !content.isBlank()) {
            metas.putIfAbsent(name.toLowerCase(Locale.ROOT).strip(), content.strip());
        }
    }

    /** The first of these names that is declared. */
    Optional<String> meta(String... names) {
        return metas(names).findFirst();
    }

    Stream<String> metas(String... names) {
        return Stream.of(names).filter(metas::containsKey).map(metas::get);
    }
}
