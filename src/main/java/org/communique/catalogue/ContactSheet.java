package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a curator works on it, whether readers see it or not.
 *
 * @param live whether readers see it
 * @param mergedInto the contact that stands for it
 * @param claims what each report says
 */
public record ContactSheet(
        Worksheet sheet,
        TimelineEntry entry,
        boolean live,
        @Nullable Long mergedInto,
        List<ClaimView> claims) {}
