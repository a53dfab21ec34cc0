package org.communique.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as a text prints it.
 *
 * @param from the index of its first word
 * @param to the index after its last word
 * @param key its words, folded, without countries and articles
 * @param post the short title that the words mean; without a title where they mean none of the known ones
 * @param owners whose post it is, ISO 3166-1 alpha-2, {@link Country#NO_STATE} for international bodies; empty when the
 *     phrase does not say; several for "the presidents of Kazakhstan and China"
 * @param host the country that an ambassador is accredited to
 * @param office whether it may be an office of a state, and one held now
 */
record RolePhrase(
        int from,
        int to,
        String key,
        Titles.Title post,
        List<String> owners,
        @Nullable String host,
        boolean plural,
        boolean office,
        boolean voice,
        boolean former) {

    @Nullable
    String owner() {
        return owners.size() == 1 ? owners.get(0) : null;
    }

    RolePhrase ownedBy(String country) {
        return new RolePhrase(from, to, key, post, List.of(country), host, plural, office, voice, former);
    }
}
