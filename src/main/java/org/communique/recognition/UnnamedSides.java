package org.communique.recognition;

import java.util.Set;
import java.util.TreeSet;

/**
 * "The customs services of Kazakhstan and China have had a meeting", "Kazakh and American diplomats held talks": both
 * sides of a talk by what they are; who led them is told later.
 */
final class UnnamedSides {

    private static final Set<String> BODIES = WordSet.of("""
            services ministries departments agencies authorities governments parliaments militaries guards delegations
            representatives diplomats officials parliamentarians lawmakers legislators ministers specialists officers
            prosecutors committees sides parties senators
            """);

    private static final int REACH = 8;

    private UnnamedSides() {}

    /** The two countries whose bodies stand before the cue; empty when they don't. */
    static Set<String> before(Passage passage, Cue cue) {
        for (int i = passage.sentence().from(); i < cue.from(); i++) {
            if (BODIES.contains(passage.word(i).key())) {
                return pair(passage, Math.max(passage.sentence().from(), i - REACH), cue.from());
            }
        }
        return Set.of();
    }

    private static Set<String> pair(Passage passage, int from, int to) {
        Set<String> sides = new TreeSet<>();
        for (int i = from; i < to; i++) {
            Phrases.Found<String> country = Country.at(passage.sentence().words(), i, to);
            if (country != null) {
                sides.add(country.value());
            }
        }
        return sides.size() == 2 && Country.bilateral(sides) ? sides : Set.of();
    }
}
