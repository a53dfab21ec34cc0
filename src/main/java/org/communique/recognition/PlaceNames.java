package org.communique.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The authority's places by their names. */
final class PlaceNames {

    private final Phrases<KnownPlace> phrases = new Phrases<>();
    private final Map<String, KnownPlace> byName = new HashMap<>();

    PlaceNames(List<KnownPlace> places) {
        for (KnownPlace place : places) {
            byName.put(place.name(), place);
            phrases.add(place.name(), place);
            place.names().forEach(name -> phrases.add(name.name(), place));
        }
        Regions.places().forEach(region -> phrases.add(region.name(), region));
    }

    Phrases.@Nullable Found<KnownPlace> at(List<Word> words, int from, int limit) {
        return from < limit && words.get(from).capital() ? phrases.at(words, from, limit) : null;
    }

    /** The index after the place named at a word, 0 when there is none. */
    int endAt(List<Word> words, int from, int limit) {
        Phrases.Found<KnownPlace> found = at(words, from, limit);
        return found == null ? 0 : found.to();
    }

    /** The city that a place is, or stands in. */
    KnownPlace city(KnownPlace place) {
        return place.within() == null ? place : byName.getOrDefault(place.within(), place);
    }

    @Nullable
    KnownPlace named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        List<Word> words = Words.of(name);
        Phrases.Found<KnownPlace> found = words.isEmpty() ? null : phrases.at(words, 0, words.size());
        return found == null ? null : found.value();
    }
}
