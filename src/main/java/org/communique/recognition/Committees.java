package org.communique.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The Kazakhstan-China Coordinating Committee on Industrialisation": a standing body of two countries, of any field. */
final class Committees {

    private static final Set<String> BODIES =
            WordSet.of("committee commission subcommittee sub-committee dialogue council mechanism");

    /** Those of business, and of friends, are no officials'. */
    private static final Set<String> PRIVATE = WordSet.of(
            "business investors investment entrepreneurs friendship expert experts companies chamber foundation");

    private static final int REACH = 8;

    private Committees() {}

    static @Nullable Cue in(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int after = pair(sentence, i);
            for (int body = after; after > 0 && body < Math.min(sentence.to(), after + REACH); body++) {
                String key = sentence.word(body).key();
                if (PRIVATE.contains(key)
                        || sentence.word(body).is(",")
                        || sentence.word(body).is("and")) {
                    break;
                }
                if (BODIES.contains(key) && sentence.word(body).capital()) {
                    return new Cue(Cue.Kind.MECHANISM, i, body + 1);
                }
            }
        }
        return null;
    }

    /** The index after "Kazakhstan-China" or "U.S.-Kazakhstan"; 0 when no such pair stands here. */
    private static int pair(Sentence sentence, int at) {
        Phrases.Found<String> one = Country.at(sentence.words(), at, sentence.to());
        if (one == null || one.to() >= sentence.to() || !sentence.word(one.to()).is("-")) {
            return 0;
        }
        Phrases.Found<String> other = Country.at(sentence.words(), one.to() + 1, sentence.to());
        if (other == null) {
            return 0;
        }
        boolean both = !one.value().equals(other.value()) && Country.bilateral(Set.of(one.value(), other.value()));
        return both ? other.to() : 0;
    }
}
