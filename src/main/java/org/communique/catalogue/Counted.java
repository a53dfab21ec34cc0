package org.communique.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Counts that were made since the archive last changed. Counting grows with the archive while a page of a timeline does
 * not, and most readers ask the same questions.
 */
@Component
class Counted {

    private static final int MOST = 1000;

    private final ArchiveState archive;
    private volatile Since since = new Since("");

    Counted(ArchiveState archive) {
        this.archive = archive;
    }

    /** The counts of one state of the archive; those asked for longest ago make way. */
    private static final class Since {

        private final String version;
        private final Map<Object, Object> counts = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > MOST;
            }
        });

        private Since(String version) {
            this.version = version;
        }
    }

    private record Question(String what, ContactQuery query) {}

    /**
     * Makes a count, or gives the one made before. It must not rest on full text, whose index follows the archive a
     * little later.
     *
     * @param what tells the counts of one query apart
     */
    @SuppressWarnings("unchecked")
    <T> T of(String what, ContactQuery query, Function<ContactQuery, T> count) {
        ContactQuery whole = query.sliced(null, ContactQuery.USUAL);
        Map<Object, Object> counts = current().counts;
        Question question = new Question(what, whole);
        Object known = counts.get(question);
        if (known == null) {
            known = count.apply(whole);
            counts.put(question, known);
        }
        return (T) known;
    }

    private Since current() {
        String version = archive.now().text();
        Since known = since;
        if (!known.version.equals(version)) {
            known = new Since(version);
            since = known;
        }
        return known;
    }
}
