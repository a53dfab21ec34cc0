package org.communique.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official of the authority.
 *
 * @param slug the stable key in addresses ("kassym-jomart-tokayev")
 * @param otherNames variants in any script
 * @param country ISO 3166-1 alpha-2; null for officials of international bodies
 */
public record KnownOfficial(
        String slug,
        String name,
        List<String> otherNames,
        @Nullable String country,
        List<Tenure> tenures) {

    public KnownOfficial {
        otherNames = List.copyOf(otherNames);
        tenures = List.copyOf(tenures);
    }
}
