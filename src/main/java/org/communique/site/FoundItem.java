package org.communique.site;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.catalogue.DateView;
import org.communique.catalogue.SearchHit;
import org.communique.catalogue.search.Found.Run;
import org.jspecify.annotations.Nullable;

/** A hit as programs read it: plain texts, and the words that matched. */
record FoundItem(
        String type,
        long id,
        String title,
        String snippet,
        List<String> matches,
        @Nullable DateView date,
        List<String> countries) {

    static FoundItem of(SearchHit hit) {
        List<String> matches = hit.snippet().stream()
                .filter(Run::hit)
                .map(Run::text)
                .distinct()
                .toList();
        return new FoundItem(
                hit.type(), hit.id(), text(hit.title()), text(hit.snippet()), matches, hit.date(), hit.countries());
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
