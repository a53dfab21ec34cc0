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
record ArticleText(List<Passage> passages, List<Told> contacts) {

    /** A paragraph; a tail only recalls earlier news. */
    record Passage(int index, boolean tail, List<MarkedText> runs) {}

    /** A contact that the article tells of, and what it says of it. */
    record Told(TimelineEntry contact, Side side, FactSheet sheet) {}

    static ArticleText of(ArticlePage page, Words words) {
        List<Told> told = told(page, words);
        Map<Integer, Map<String, Mark>> marks = marks(told);
        List<String> paragraphs = page.article().paragraphs();
        List<Passage> passages = IntStream.range(0, paragraphs.size())
                .mapToObj(index -> new Passage(
                        index,
                        page.tails().contains(index),
                        MarkedText.of(
                                paragraphs.get(index),
                                List.copyOf(marks.getOrDefault(index, Map.of()).values()))))
                .toList();
        return new ArticleText(passages, told);
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
                if (evidence.where().equals("body")) {
                    String anchor = Fact.anchorOf(evidence);
                    String fact =
                            contact.sheet().anchor() + "-" + evidence.field().replace(':', '-');
                    marks.computeIfAbsent(evidence.paragraph(), paragraph -> new LinkedHashMap<>())
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
