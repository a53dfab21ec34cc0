package org.communique.catalogue;

import java.util.List;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are asked for; an empty list asks for all, of standings for what took place (reported, background).
 *
 * @param countries ISO 3166-1 alpha-2, any of them
 * @param officials slugs, all of them
 * @param places any of them
 * @param from the contacts that may have begun on or after the first day of this
 * @param to the contacts that may have begun on or before the last day of this
 * @param words full text
 * @param after the cursor of a former slice
 * @param limit how many at most, 1 to {@value #LARGEST}
 */
public record ContactQuery(
        List<String> countries,
        List<String> officials,
        List<String> kinds,
        List<String> levels,
        List<String> standings,
        List<String> places,
        @Nullable Edtf from,
        @Nullable Edtf to,
        @Nullable String words,
        @Nullable String after,
        int limit) {

    public static final int USUAL = 50;
    public static final int LARGEST = 500;

    public ContactQuery {
        countries = List.copyOf(countries);
        officials = List.copyOf(officials);
        kinds = List.copyOf(kinds);
        levels = List.copyOf(levels);
        standings = List.copyOf(standings);
        places = List.copyOf(places);
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("limit is 1 to " + LARGEST + ", not " + limit);
        }
    }

    public static ContactQuery all() {
        return new ContactQuery(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null, USUAL);
    }

    public boolean hasWords() {
        return words != null && !words.isBlank();
    }

    /** The same of any of these countries. */
    public ContactQuery ofCountries(List<String> others) {
        return new ContactQuery(others, officials, kinds, levels, standings, places, from, to, words, after, limit);
    }

    /** The same of any of these kinds. */
    public ContactQuery ofKinds(List<String> others) {
        return new ContactQuery(countries, officials, others, levels, standings, places, from, to, words, after, limit);
    }

    /** The same of any of these levels. */
    public ContactQuery ofLevels(List<String> others) {
        return new ContactQuery(countries, officials, kinds, others, standings, places, from, to, words, after, limit);
    }

    /** The same of any of these standings. */
    public ContactQuery ofStandings(List<String> others) {
        return new ContactQuery(countries, officials, kinds, levels, others, places, from, to, words, after, limit);
    }

    /** The same at any of these places. */
    public ContactQuery ofPlaces(List<String> others) {
        return new ContactQuery(countries, officials, kinds, levels, standings, others, from, to, words, after, limit);
    }

    /** The same after another cursor, and no more than so many. */
    public ContactQuery sliced(@Nullable String from, int most) {
        return new ContactQuery(
                countries, officials, kinds, levels, standings, places, this.from, to, words, from, most);
    }
}
