package org.communique.importing;

import static java.util.Collections.singletonMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.catalogue.CorrectionTarget.ARTICLE;
import static org.communique.catalogue.CorrectionTarget.CONTACT;
import static org.communique.catalogue.CorrectionTarget.OFFICIAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactPages;
import org.communique.catalogue.CorrectionTarget;
import org.communique.catalogue.Corrections;
import org.communique.catalogue.OfficialPages;
import org.communique.catalogue.OfficialView;
import org.communique.catalogue.ParticipantView;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.TimelineEntry;
import org.communique.importing.Runs.Report;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A correction of each field of articles, contacts and officials, each on a page of its own. */
final class CorrectedFields {

    private static final String WHY = "The minister's own diary says so.";

    private final Runs runs;
    private final Corrections corrections;
    private final ArticlePages articles;
    private final ContactPages contacts;
    private final OfficialPages officials;
    private final JdbcClient sql;

    private final List<RunFile> pages = new ArrayList<>();
    private final List<Long> made = new ArrayList<>();
    private final Map<String, Supplier<Object>> shown = new LinkedHashMap<>();
    private final Map<String, Object> wanted = new LinkedHashMap<>();
    private int beforeOfficials;

    CorrectedFields(
            ImportJobs jobs,
            RunPages log,
            Corrections corrections,
            ArticlePages articles,
            ContactPages contacts,
            OfficialPages officials,
            JdbcClient sql) {
        this.runs = new Runs(jobs, log);
        this.corrections = corrections;
        this.articles = articles;
        this.contacts = contacts;
        this.officials = officials;
        this.sql = sql;
    }

    List<RunFile> pages() {
        return List.copyOf(pages);
    }

    /** The pages whose officials stayed who they were: there the rules have no reason to read anything else. */
    List<RunFile> pagesOfOthers() {
        return pages.subList(0, beforeOfficials);
    }

    /** What the curator decided, by field. */
    Map<String, Object> wanted() {
        return wanted;
    }

    /** What readers see of the same fields. */
    Map<String, Object> shown() {
        Map<String, Object> values = new LinkedHashMap<>();
        shown.forEach((field, value) -> values.put(field, value.get()));
        return values;
    }

    /** Takes all corrections back, the last first. */
    void undo() {
        made.stream().sorted(Comparator.reverseOrder()).forEach(one -> corrections.undo(one, "cora"));
    }

    /** Imports the pages and corrects each field on one of them. */
    void correct() {
        ofArticles();
        ofContacts();
        whoTookPart();
        whichContactItIs();
        beforeOfficials = pages.size();
        ofOfficials();
    }

    private void ofArticles() {
        article("headline", "Zwielicht over the steppe", ArticleView::headline);
        article("published", "2016-01-05", view -> view.published().edtf());
        article("dateline-place", "Almaty", view -> view.dateline().place());
        article("dateline-agency", "Khabar", view -> view.dateline().agency());
        article("section", List.of("World", "Asia"), ArticleView::section);
        article("credit", "Akorda", ArticleView::credit);
        article("photo-credit", "A. Painter", ArticleView::photoCredit);
        article("byline", "B. Writer", ArticleView::byline);
        article("tags", List.of("oil", "gas"), ArticleView::tags);
        article("language", "ru", ArticleView::language);
    }

    private void article(String field, Object value, Function<ArticleView, Object> seen) {
        long article = reported();
        correct(ARTICLE, article, Map.of(field, value));
        shows("article " + field, value, () -> seen.apply(articles.view(article)));
    }

    private void ofContacts() {
        contact("kind", "consultations", TimelineEntry::kind);
        contact("standing", "announced", TimelineEntry::standing);
        contact("level", "head-of-state", TimelineEntry::level);
        contact("date", "2016-05-02", entry -> entry.date().edtf());
        contact("countries", List.of("CN", "KZ"), TimelineEntry::countries);
        contact("place", "Almaty", TimelineEntry::place);
        contact("title", "Talks", TimelineEntry::title);
        long visit = contact(reported());
        correct(CONTACT, visit, Map.of("kind", "visit", "visit", "state"));
        shows("contact visit", "state", () -> entry(visit).visit());
    }

    private void contact(String field, Object value, Function<TimelineEntry, Object> seen) {
        long contact = contact(reported());
        correct(CONTACT, contact, Map.of(field, value));
        shows("contact " + field, value, () -> seen.apply(entry(contact)));
    }

    private void whoTookPart() {
        long promoted = contact(reported());
        String envoy = envoy();
        correct(
                CONTACT,
                promoted,
                Map.of(
                        "participant:" + envoy,
                        Map.of("part", "counterpart", "role", "Chargé d'affaires", "country", "US")));
        shows("role", "Chargé d'affaires", () -> participant(promoted, envoy, ParticipantView::role));

        long absent = contact(reported());
        String other = envoy();
        correct(CONTACT, absent, singletonMap("participant:" + other, null));
        shows("participant taken out", List.of(EnvoyPages.MINISTER), () -> people(absent));

        long joined = contact(reported());
        String third = envoy();
        correct(
                CONTACT,
                joined,
                Map.of("participant:wang-yi", Map.of("part", "delegation", "role", "Minister", "country", "CN")));
        shows("participant added", List.of(EnvoyPages.MINISTER, "wang-yi", third), () -> people(joined));
    }

    private void whichContactItIs() {
        long none = reported();
        correct(CONTACT, contact(none), Map.of("not-a-contact", true));
        shows("not a contact", List.of(), () -> articles.view(none).contacts());

        long first = reported();
        long second = reported();
        long gone = contact(first);
        long kept = contact(second);
        correct(CONTACT, gone, Map.of("merged-into", kept));
        shows("merge", List.of(kept), () -> articles.view(first).contacts());

        long whole = reported();
        long other = corrections.move(contact(whole), whole, null, WHY, "cora");
        made.add(newest());
        shows("split", List.of(other), () -> articles.view(whole).contacts());

        long added = corrections.addContact(
                Map.of(
                        "kind", "telephone-call",
                        "standing", "reported",
                        "date", "2016-03-04",
                        "source", "https://example.org/readout",
                        "participants",
                                List.of(
                                        Map.of("official", "wang-yi", "part", "counterpart", "country", "CN"),
                                        Map.of("official", envoy(), "part", "counterpart", "country", "US"))),
                WHY,
                "cora");
        made.add(newest());
        shows("added by hand", true, () -> live(added));
    }

    private void ofOfficials() {
        official("name", "Zeb Elsewhere", OfficialView::name);
        official("country", "GB", OfficialView::country);
        correct(OFFICIAL, id(EnvoyPages.MINISTER), Map.of("other-names", List.of("Qairat the Elder")));
        shows(
                "official other-names",
                List.of("Qairat the Elder"),
                () -> officials.official(EnvoyPages.MINISTER).otherNames());
        official(
                "tenures",
                List.of(Map.of("post", "Envoy at Large", "country", "US", "level", "other", "certain", true)),
                view -> view.posts().stream().map(OfficialView.PostView::post).toList(),
                List.of("Envoy at Large"));
        official("known", true, OfficialView::provisional, false);
        long article = reported();
        String gone = envoy();
        correct(OFFICIAL, id(gone), Map.of("merged-into", "antony-blinken"));
        shows("official merged", List.of("antony-blinken", EnvoyPages.MINISTER), () -> people(contact(article)));
    }

    private void official(String field, Object value, Function<OfficialView, Object> seen) {
        official(field, value, seen, value);
    }

    private void official(String field, Object value, Function<OfficialView, Object> seen, Object expected) {
        reported();
        String slug = envoy();
        correct(OFFICIAL, id(slug), Map.of(field, value));
        shows("official " + field, expected, () -> seen.apply(officials.official(slug)));
    }

    private void correct(CorrectionTarget target, long id, Map<String, ?> values) {
        made.addAll(corrections.correct(target, id, values, WHY, "cora"));
    }

    private void shows(String field, Object value, Supplier<Object> seen) {
        wanted.put(field, value);
        shown.put(field, seen);
    }

    private long newest() {
        return sql.sql("SELECT max(id) FROM correction").query(Long.class).single();
    }

    private TimelineEntry entry(long contact) {
        return contacts.contact(contact).contact();
    }

    private boolean live(long contact) {
        return sql.sql("SELECT live FROM contact WHERE id = ?")
                .param(contact)
                .query(Boolean.class)
                .single();
    }

    private List<String> people(long contact) {
        return entry(contact).participants().stream()
                .map(ParticipantView::official)
                .sorted()
                .toList();
    }

    private Object participant(long contact, String official, Function<ParticipantView, Object> seen) {
        return entry(contact).participants().stream()
                .filter(one -> one.official().equals(official))
                .map(seen)
                .findFirst()
                .orElse("nobody");
    }

    private long id(String slug) {
        return sql.sql("SELECT id FROM official WHERE slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private long contact(long article) {
        return articles.view(article).contacts().get(0);
    }

    private long reported() {
        RunFile page = EnvoyPages.page(pages.size());
        pages.add(page);
        Report run = runs.imported(page);
        assertThat(run.outcomes()).containsExactly("created");
        return run.article(0);
    }

    /** The envoy whom the last page names. */
    private String envoy() {
        return EnvoyPages.envoy(pages.size() - 1);
    }
}
