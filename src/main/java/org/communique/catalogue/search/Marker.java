package org.communique.catalogue.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.communique.catalogue.search.Found.Run;

/** Marks what was found, by the places that the index holds: no text is read again. */
final class Marker extends UnifiedHighlighter {

    private static final int LONGEST_TEXT = 200_000;
    private static final int SNIPPET = 140;
    private static final int PASSAGES = 2;
    private static final int BEGINNING = 240;
    private static final String BETWEEN = " … ";

    private Marker(Builder builder) {
        super(builder);
    }

    static List<List<Run>> headlines(IndexSearcher searcher, Query marks, int[] documents) throws IOException {
        return mark(searcher, marks, documents, Fields.HEADLINE, 1, WholeBreakIterator::new, false);
    }

    /** The best passages after the headline; the text's beginning where there are none. */
    static List<List<Run>> snippets(IndexSearcher searcher, Query marks, int[] documents) throws IOException {
        return mark(
                searcher,
                marks,
                documents,
                Fields.TEXT,
                PASSAGES + 1,
                () -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), SNIPPET, 0.5f),
                true);
    }

    private static List<List<Run>> mark(
            IndexSearcher searcher,
            Query marks,
            int[] documents,
            String field,
            int passages,
            java.util.function.Supplier<BreakIterator> breaks,
            boolean afterHeadline)
            throws IOException {
        Marker marker = new Marker(UnifiedHighlighter.builder(searcher, Languages.PLAIN)
                .withMaxLength(LONGEST_TEXT)
                .withBreakIterator(breaks)
                .withMaxNoHighlightPassages(passages)
                .withFormatter(new Runs(afterHeadline)));
        Map<String, Object[]> marked =
                marker.highlightFieldsAsObjects(new String[] {field}, marks, documents, new int[] {passages});
        List<List<Run>> all = new ArrayList<>();
        for (Object runs : Objects.requireNonNull(marked.get(field))) {
            all.add(runs(runs));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<Run> runs(Object runs) {
        return runs == null ? List.of() : (List<Run>) runs;
    }

    /** Passages as runs of text. */
    private static final class Runs extends PassageFormatter {

        private final boolean afterHeadline;

        Runs(boolean afterHeadline) {
            this.afterHeadline = afterHeadline;
        }

        @Override
        public Object format(Passage[] passages, String content) {
            int start = afterHeadline ? content.indexOf(MULTIVAL_SEP_CHAR) + 1 : 0;
            List<Run> runs = new ArrayList<>();
            int shown = 0;
            int end = -1;
            for (Passage passage : passages) {
                if (passage.getEndOffset() > start && shown < PASSAGES) {
                    int from = Math.max(start, passage.getStartOffset());
                    if (end >= 0 && from > end) {
                        runs.add(new Run(BETWEEN, false));
                    }
                    add(runs, passage, from, content);
                    end = passage.getEndOffset();
                    shown++;
                }
            }
            return runs.isEmpty() && afterHeadline ? beginning(content, start) : runs;
        }

        /** Only the headline matches. */
        private static List<Run> beginning(String content, int start) {
            int most = Math.min(content.length(), start + BEGINNING);
            int gap = most == content.length() ? most : content.lastIndexOf(' ', most);
            List<Run> runs = new ArrayList<>();
            plain(runs, content, start, gap > start ? gap : most);
            if (gap < content.length()) {
                runs.add(new Run(" …", false));
            }
            return runs;
        }

        private static void add(List<Run> runs, Passage passage, int from, String content) {
            int at = from;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = passage.getMatchEnds()[i];
                if (end > start) {
                    plain(runs, content, at, start);
                    runs.add(new Run(content.substring(start, end), true));
                    at = end;
                }
            }
            plain(runs, content, at, Math.max(at, passage.getEndOffset()));
        }

        private static void plain(List<Run> runs, String content, int from, int to) {
            if (to > from) {
                runs.add(new Run(content.substring(from, to).replace(MULTIVAL_SEP_CHAR, ' '), false));
            }
        }
    }
}
