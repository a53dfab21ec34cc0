package org.communique.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.ArticlePage;

/**
 * What was taken out of a page for one reason.
 *
 * @param texts in the order of the page
 */
record RemovedKind(String reason, List<String> texts) {

    /** The reasons in the order in which the page first gave cause for each. */
    static List<RemovedKind> of(ArticlePage page) {
        Map<String, List<String>> byReason = page.removed().stream()
                .collect(groupingBy(
                        ArticlePage.Removed::reason, LinkedHashMap::new, mapping(ArticlePage.Removed::text, toList())));
        return byReason.entrySet().stream()
                .map(entry -> new RemovedKind(entry.getKey(), entry.getValue()))
                .toList();
    }
}
