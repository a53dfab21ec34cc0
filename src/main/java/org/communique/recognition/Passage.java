package org.communique.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with all that was found in it.
 *
 * @param figures who is named or spoken of, in order
 * @param cues words that may report a contact
 * @param dates the dates that it states
 * @param places the venues that it names
 * @param countries the countries it names outside titles
 * @param asides figures that take no part, and why
 */
record Passage(
        Sentence sentence,
        List<Figure> figures,
        List<Cue> cues,
        List<DateMention> dates,
        List<PlaceMention> places,
        List<CountryMention> countries,
        Map<Figure, Aside> asides) {

    /** A city or building where it is named. */
    record PlaceMention(int from, int to, KnownPlace place) {}

    /** A country where it is named. */
    record CountryMention(int from, int to, String code) {}

    TextPart part() {
        return sentence.part();
    }

    Word word(int index) {
        return sentence.word(index);
    }

    boolean inside(int index) {
        return index >= sentence.from() && index < sentence.to();
    }

    boolean is(int index, String key) {
        return inside(index) && word(index).is(key);
    }

    @Nullable
    Aside aside(Figure figure) {
        return asides.get(figure);
    }

    boolean takesPart(Figure figure) {
        return figure.concerned() && !asides.containsKey(figure);
    }

    boolean has(Cue.Kind kind) {
        return cues.stream().anyMatch(cue -> cue.kind() == kind);
    }

    /** Whether one of the words stands between two indexes. */
    boolean any(Set<String> keys, int from, int to) {
        return sentence.any(keys, from, to);
    }

    /** Whether one of the words stands in the sentence. */
    boolean any(Set<String> keys) {
        return sentence.any(keys, sentence.from(), sentence.to());
    }
}
