package org.communique.recognition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.communique.reading.Tokened;
import org.jspecify.annotations.Nullable;

/** The authority as reviewable tables, the files of {@code db/reference}. Who reads them from disk is the caller. */
public final class AuthorityText {

    private final UnaryOperator<String> textOf;

    private AuthorityText(UnaryOperator<String> textOf) {
        this.textOf = textOf;
    }

    /**
     * Reads the whole authority.
     *
     * @param textOf the text of a file by its name in {@code db/reference} ({@code officials.tsv})
     * @throws IllegalArgumentException when a cell holds no date, level or number of its column, or a tenure names
     *     nobody
     */
    public static Authority read(UnaryOperator<String> textOf) {
        AuthorityText text = new AuthorityText(textOf);
        return new Authority(text.officials(), text.places(), text.articleNumbers(), text.travels());
    }

    private List<TabbedText.Row> rows(String file) {
        return new TabbedText(textOf.apply(file)).rows();
    }

    private List<KnownOfficial> officials() {
        Map<String, List<Tenure>> tenures = rows("tenures.tsv").stream()
                .collect(groupingBy(row -> row.get("slug"), mapping(AuthorityText::tenure, toList())));
        Map<String, KnownOfficial> officials = new LinkedHashMap<>();
        for (TabbedText.Row row : rows("officials.tsv")) {
            String slug = row.get("slug");
            officials.put(slug, official(row, row.orNull("country"), tenures.getOrDefault(slug, List.of())));
        }
        Set<String> strangers = new TreeSet<>(tenures.keySet());
        strangers.removeAll(officials.keySet());
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("tenures.tsv names nobody of officials.tsv: " + strangers);
        }
        rows("us-legislators.tsv").forEach(row -> officials.merge(row.get("slug"), legislator(row), this::joined));
        return List.copyOf(officials.values());
    }

    private static KnownOfficial official(TabbedText.Row row, @Nullable String country, List<Tenure> tenures) {
        return new KnownOfficial(row.get("slug"), row.get("name"), row.list("other_names"), country, tenures);
    }

    private static KnownOfficial legislator(TabbedText.Row row) {
        Tenure term = new Tenure(
                row.get("post"),
                "US",
                Level.PARLIAMENT,
                row.date("start"),
                row.date("end"),
                true,
                row.get("state"),
                "unitedstates/congress-legislators");
        return official(row, "US", List.of(term));
    }

    /** One person in two tables: the first one's name, the names and tenures of both. */
    private KnownOfficial joined(KnownOfficial first, KnownOfficial second) {
        Set<String> names = new TreeSet<>(first.otherNames());
        names.addAll(second.otherNames());
        names.add(second.name());
        names.remove(first.name());
        List<Tenure> tenures = new ArrayList<>(first.tenures());
        tenures.addAll(second.tenures());
        return new KnownOfficial(first.slug(), first.name(), List.copyOf(names), first.country(), tenures);
    }

    private static Tenure tenure(TabbedText.Row row) {
        return new Tenure(
                row.get("post"),
                row.orNull("country"),
                Tokened.of(Level.class, row.get("level")),
                row.date("start"),
                row.date("end"),
                row.get("certainty").equals("certain"),
                row.orNull("note"),
                row.orNull("source"));
    }

    private List<KnownPlace> places() {
        Map<String, List<KnownPlace.DatedName>> names = rows("place-names.tsv").stream()
                .collect(groupingBy(row -> row.get("place"), mapping(AuthorityText::placeName, toList())));
        return rows("places.tsv").stream()
                .map(row -> new KnownPlace(
                        row.get("name"),
                        row.orNull("country"),
                        row.orNull("within"),
                        names.getOrDefault(row.get("name"), List.of()),
                        row.orNull("note")))
                .toList();
    }

    private static KnownPlace.DatedName placeName(TabbedText.Row row) {
        return new KnownPlace.DatedName(row.get("name"), row.date("from"), row.date("to"));
    }

    private List<NumberedArticle> articleNumbers() {
        return rows("article-numbers.tsv").stream()
                .map(row ->
                        new NumberedArticle(Long.parseLong(row.get("article_id")), LocalDate.parse(row.get("date"))))
                .toList();
    }

    private List<RecordedTravel> travels() {
        return rows("us-state-record.tsv").stream()
                .map(row -> new RecordedTravel(
                        row.get("record"),
                        row.get("id"),
                        row.get("traveller"),
                        row.get("role"),
                        row.get("from"),
                        row.get("to"),
                        LocalDate.parse(row.get("start")),
                        LocalDate.parse(row.get("end")),
                        row.orNull("place"),
                        row.orNull("format")))
                .toList();
    }
}
