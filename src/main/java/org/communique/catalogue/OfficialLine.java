package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the authority says of an official, as a curator reads and writes it.
 *
 * @param country ISO 3166-1 alpha-2; null for officials of international bodies
 * @param provisional whether only articles name them
 */
public record OfficialLine(
        String name,
        @Nullable String country,
        boolean provisional,
        List<String> otherNames,
        List<TenureLine> tenures) {}
