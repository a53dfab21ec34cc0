package org.communique.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.catalogue.ArticlePage;
import org.communique.catalogue.EvidenceView;
import org.communique.catalogue.TimelineEntry;
import org.communique.site.MarkedText.Mark;

/** The text of an article with its facts beside it, each pointing at the other. */
record ArticleText(List<MarkedText> headline, List<Passage> passages, List<Told> contacts) {

    /** The place of the headline among the paragraphs. */
    private static final int HEADLINE = -1;

    /** A paragraph; a tail only recalls earlier news. */
    record Passage(int index, boolean tail, List<MarkedText> runs) {}

    /** A contact that the article tells of, and what it says of it. */
    record Told(TimelineEntry contact, Side side, FactSheet sheet) {}

    static ArticleText of(ArticlePage page, Words words) {
        List<Told> told = told(page, words);
        Map<Integer, Map<String, Mark>> marks = marks(told);
        List<String> paragraphs = page.article().paragraphs();
        List<Passage> passages = IntStream.range(0, paragraphs.size())
                .mapToObj(index ->
                        new Passage(index, page.tails().contains(index), marked(paragraphs.get(index), index, marks)))
                .toList();
        return new ArticleText(marked(page.article().headline(), HEADLINE, marks), passages, told);
    }

    private static List<MarkedText> marked(String text, int place, Map<Integer, Map<String, Mark>> marks) {
        return MarkedText.of(
                text, List.copyOf(marks.getOrDefault(place, Map.of()).values()));
    }

    private static List<Told> told(ArticlePage page, Words words) {
        List<Told> told = new ArrayList<>();
        for (TimelineEntry contact : page.contacts()) {
            page.claims().stream()
                    .filter(claim -> claim.contact() == contact.id())
                    .map(claim -> new Told(contact, Side.of(contact.countries()), FactSheet.of(claim, words)))
                    .forEach(told::add);
        }
        return told;
    }

    /** By paragraph and place; words that tell several facts lead to the first of them. */
    private static Map<Integer, Map<String, Mark>> marks(List<Told> told) {
        Map<Integer, Map<String, Mark>> marks = new LinkedHashMap<>();
        for (Told contact : told) {
            for (EvidenceView evidence : contact.sheet().claim().evidence()) {
                int place = evidence.where().equals("headline") ? HEADLINE : evidence.paragraph();
                if (evidence.where().equals("headline") || evidence.where().equals("body")) {
                    String anchor = Fact.anchorOf(evidence);
                    String fact =
                            contact.sheet().anchor() + "-" + evidence.field().replace(':', '-');
                    marks.computeIfAbsent(place, paragraph -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    anchor,
                                    new Mark(
                                            evidence.start(),
                                            evidence.end(),
                                            anchor,
                                            fact,
                                            contact.side().style()));
                }
            }
        }
        return marks;
    }
}
