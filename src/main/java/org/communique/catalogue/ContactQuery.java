package org.communique.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.search.Dimension;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are asked for: {@link #all} of them, or those that a reader narrows them to. Of standings it asks for
 * what took place (reported, background) unless others are named.
 *
 * @param values what is wanted of a dimension: all officials, by slug, and any of the others; a dimension without values
 *     lets everything pass
 * @param from the contacts that may have begun on or after the first day of this
 * @param to the contacts that may have begun on or before the last day of this
 * @param words full text
 * @param after the cursor of a former slice
 * @param limit how many at most, 1 to {@value #LARGEST}
 */
public record ContactQuery(
        Map<Dimension, List<String>> values,
        @Nullable Edtf from,
        @Nullable Edtf to,
        @Nullable String words,
        @Nullable String after,
        int limit) {

    public static final int USUAL = 50;
    public static final int LARGEST = 500;

    public ContactQuery {
        values = Map.copyOf(values);
        if (limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("limit is 1 to " + LARGEST + ", not " + limit);
        }
    }

    public static ContactQuery all() {
        return new ContactQuery(Map.of(), null, null, null, null, USUAL);
    }

    /** The same with these values of a dimension, whatever it had; without any it is no longer narrowed by it. */
    public ContactQuery of(Dimension dimension, List<String> wanted) {
        Map<Dimension, List<String>> others = new EnumMap<>(Dimension.class);
        others.putAll(values);
        others.remove(dimension);
        if (!wanted.isEmpty()) {
            others.put(dimension, List.copyOf(wanted));
        }
        return new ContactQuery(others, from, to, words, after, limit);
    }

    public ContactQuery of(Dimension dimension, String wanted) {
        return of(dimension, List.of(wanted));
    }

    /** The same between these; null leaves a side open. */
    public ContactQuery during(@Nullable Edtf first, @Nullable Edtf last) {
        return new ContactQuery(values, first, last, words, after, limit);
    }

    /** The same with these words. */
    public ContactQuery saying(@Nullable String others) {
        return new ContactQuery(values, from, to, others, after, limit);
    }

    /** The same after another cursor, and no more than so many. */
    public ContactQuery sliced(@Nullable String cursor, int most) {
        return new ContactQuery(values, from, to, words, cursor, most);
    }

    /** What is wanted of a dimension; nothing when it lets everything pass. */
    public List<String> wanted(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    public boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
