package org.communique.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing as a curator works on it.
 *
 * @param shown the fields as readers see them: texts, or lists of texts
 * @param corrections those that stand
 */
public record Worksheet(
        CorrectionTarget target, long id, Map<String, @Nullable Object> shown, List<CorrectionView> corrections) {}
