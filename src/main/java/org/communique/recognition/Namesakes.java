package org.communique.recognition;

import java.util.Collection;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Which official of one name is meant, by the posts held at the time of the article. */
record Namesakes(Tenures tenures, @Nullable Edtf when) {

    /** Of several of one name, who held a post then, best the one printed. */
    KnownOfficial likeliest(Collection<KnownOfficial> officials, @Nullable RolePhrase title) {
        String printed = title == null ? "" : title.post().title();
        return officials.stream()
                .filter(official -> tenures.of(official, when, printed).isPresent())
                .findFirst()
                .or(() -> officials.stream()
                        .filter(official -> tenures.of(official, when).isPresent())
                        .findFirst())
                .orElseGet(() -> officials.iterator().next());
    }

    /** Without an introduction a surname is trusted beside its bearer's title, or if its bearer stands at the top. */
    boolean fits(KnownOfficial official, @Nullable RolePhrase title) {
        if (title == null) {
            return tenures.of(official, when)
                    .filter(held -> held.tenure().level().compareTo(Level.FOREIGN_MINISTER) <= 0)
                    .isPresent();
        }
        String owner = title.owner();
        boolean ours = owner == null || owner.equals(official.country());
        String post = title.post().title();
        return ours && (post.isEmpty() ? tenures.of(official, when) : tenures.of(official, when, post)).isPresent();
    }
}
