package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags what the log of changes does not govern by the bytes of the answer: no work is spared, but the way is. */
@Component
class BodyTags extends ShallowEtagHeaderFilter {

    private static final Set<String> PATHS = Set.of("/search", "/search.json", "/coverage");
    private static final Set<String> BY_WORDS = Set.of("/timeline.json", "/api/v1/contacts", "/api/v1/articles");

    BodyTags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean byWords = query != null && query.contains("q=") && BY_WORDS.contains(path);
        return !byWords && !PATHS.contains(path);
    }
}
