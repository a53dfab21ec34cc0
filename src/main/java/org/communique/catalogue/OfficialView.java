package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official, in the shape of the API.
 *
 * @param contacts how many contacts they took part in
 * @param provisional whether only articles name them, not the authority
 */
public record OfficialView(
        String slug,
        String name,
        List<String> otherNames,
        @Nullable String country,
        List<PostView> posts,
        long contacts,
        boolean provisional) {

    /**
     * A post held.
     *
     * @param level its rank, the token of a level
     * @param start EDTF, null when unknown
     * @param end EDTF, null when unknown or not over
     */
    public record PostView(
            String post,
            String level,
            @Nullable String start,
            @Nullable String end,
            boolean certain) {}
}
