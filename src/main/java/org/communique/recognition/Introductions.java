package org.communique.recognition;

import java.util.Set;

/** The part before a main clause: "During the meeting with Wang Yi, …". */
final class Introductions {

    private static final Set<String> OPENERS = WordSet.of("""
            after following during at upon prior before in within as under on ahead earlier welcoming addressing
            speaking noting having for when while since besides в во на после перед по накануне given taking
            opening against with receiving meeting greeting hosting
            """);

    /** Those that no clause of its own follows: "after he met X" is none of them. */
    private static final Set<String> OCCASIONS =
            WordSet.of("during at in within under on upon besides following earlier в во на");

    private Introductions() {}

    static boolean opens(Word word) {
        return OPENERS.contains(word.key());
    }

    /** The index after the comma that ends an introduction: the first outside a name, title or date. */
    static int end(Passage passage, int from) {
        for (int i = from; i < passage.sentence().to(); i++) {
            if (passage.is(i, ",") && !within(passage, i)) {
                return i + 1;
            }
            if (i > from && (subject(passage, i) || acts(passage, from, i))) {
                return i;
            }
        }
        return from;
    }

    /** "In Taraz Eric Meyer, …", "On May 3 the President …": after a place or a day the subject follows without a comma. */
    private static boolean subject(Passage passage, int at) {
        int before = passage.is(at - 1, "the") ? at - 1 : at;
        return passage.figures().stream().anyMatch(one -> one.from() == at && one.person() != null)
                && (passage.places().stream().anyMatch(place -> place.to() == before)
                        || passage.dates().stream().anyMatch(date -> date.to() == before));
    }

    /** "During the visit Ashikbayev met with X, as well as with Y": who acts opens the main clause. */
    private static boolean acts(Passage passage, int from, int at) {
        return OCCASIONS.contains(passage.word(from).key())
                && passage.figures().stream()
                        .anyMatch(one -> one.from() == at
                                && one.person() != null
                                && passage.cues().stream()
                                        .anyMatch(cue -> cue.from() == one.to()
                                                && cue.kind().verb()));
    }

    private static boolean within(Passage passage, int comma) {
        boolean figure = passage.figures().stream().anyMatch(one -> one.from() <= comma && comma < one.to());
        boolean date = passage.dates().stream().anyMatch(one -> one.from() <= comma && comma < one.to());
        boolean apposition = passage.figures().stream().anyMatch(one -> one.to() == comma)
                && passage.figures().stream()
                        .anyMatch(one -> one.named()
                                && (one.from() == comma + 1 || one.from() == comma + 2 && passage.is(comma + 1, "and")))
                && passage.any(Set.of("and"), comma, comma + 14);
        return figure || date || apposition;
    }

    /** Whether an index lies in the passage's introduction. */
    static boolean contains(Passage passage, int index) {
        int from = passage.sentence().from();
        return passage.inside(from) && opens(passage.word(from)) && index < end(passage, from);
    }
}
