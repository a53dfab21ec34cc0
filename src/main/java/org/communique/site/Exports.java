package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.communique.catalogue.ArchiveRecord;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ArticleRecords;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.ContactRecords;
import org.communique.catalogue.DateView;
import org.communique.catalogue.Extent;
import org.communique.catalogue.FoundRecords;
import org.communique.catalogue.Search;
import org.communique.catalogue.SearchQuery;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.catalogue.TimelineEntry;
import org.communique.site.exports.Form;
import org.communique.site.exports.Links;
import org.communique.site.exports.Result;
import org.communique.site.exports.ResultWriter;
import org.communique.site.exports.ResultWriters;
import org.communique.site.exports.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends records in the forms that are taken elsewhere, batch by batch, however many they are. */
@Component
class Exports {

    /** What a feed is sorted by: nothing, as its page is, or by what changed last. */
    static final String SORT = "sort";

    static final String CHANGED = "changed";

    /** Articles carry their whole text. */
    private static final int BATCH = 200;

    private final ContactRecords contacts;
    private final ArticleRecords articles;
    private final FoundRecords found;
    private final Timeline timeline;
    private final SiteAddress site;
    private final OfficialNames officialNames;
    private final Words words;

    Exports(
            ContactRecords contacts,
            ArticleRecords articles,
            FoundRecords found,
            Timeline timeline,
            SiteAddress site,
            OfficialNames officialNames,
            Words words) {
        this.contacts = contacts;
        this.articles = articles;
        this.found = found;
        this.timeline = timeline;
        this.site = site;
        this.officialNames = officialNames;
        this.words = words;
    }

    /**
     * A page's list of contacts.
     *
     * @param page the address of the page with all its parameters
     * @param narrowed the same as the timeline's address
     */
    void contacts(Form form, Address page, Address narrowed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ContactQuery query = ContactParameters.query(narrowed);
        boolean changed = form == Form.ATOM && CHANGED.equals(request.getParameter(SORT));
        Listing list =
                changed ? new Listing.OfChanges(contacts, query) : new Listing.OfContacts(contacts, timeline, query);
        send(list, form, changed ? page.only(SORT, CHANGED) : page, narrowed, request, response);
    }

    void articles(Form form, Address page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Listing list = new Listing.OfArticles(articles, ArticleParameters.query(page));
        send(list, form, page, page, request, response);
    }

    /** What search finds. Only so many can be ranked: a longer list that is sent whole is sent newest first. */
    void found(Form form, Address page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchQuery query = SearchParameters.query(page);
        boolean unranked = !isSliced(form, page) && found.extent(query).total() > Search.MOST_RANKED;
        Listing list = new Listing.OfFound(found, unranked ? query.byDay() : query);
        send(list, form, page, page, request, response);
    }

    private static boolean isSliced(Form form, Address asked) {
        return form == Form.ATOM || asked.first(ContactParameters.LIMIT) != null;
    }

    private void send(
            Listing list,
            Form form,
            Address page,
            Address narrowed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean sliced = isSliced(form, narrowed);
        Slice<? extends ArchiveRecord> batch =
                list.slice(list.after(), sliced ? ContactParameters.limit(narrowed) : BATCH);
        Result result = result(list, form, page, narrowed, batch.next());
        Writer out = opened(form, FileName.of(narrowed, form), response);
        ResultWriter writer = writer(form, out, request);
        writer.begin(result);
        write(batch, writer);
        while (!sliced && batch.next() != null && !isHead(request)) {
            batch = list.slice(batch.next(), BATCH);
            write(batch, writer);
        }
        writer.end();
        // Only here: what broke off half-way must not look whole.
        out.close();
    }

    private static void write(Slice<? extends ArchiveRecord> batch, ResultWriter writer) throws IOException {
        for (ArchiveRecord record : batch.items()) {
            writer.write(record);
        }
    }

    /** One contact. */
    void contact(Form form, long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ContactRecord record = Objects.requireNonNull(contacts.of(List.of(id)).get(0));
        TimelineEntry contact = record.contact();
        one(record, Subject.CONTACTS, "contact-" + id, contact.title(), contact.date(), form, request, response);
    }

    /** One article. */
    void article(Form form, long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ArticleRecord record = Objects.requireNonNull(articles.of(List.of(id)).get(0));
        ArticleView article = record.article();
        one(
                record,
                Subject.ARTICLES,
                "article-" + id,
                article.headline(),
                article.published(),
                form,
                request,
                response);
    }

    private void one(
            ArchiveRecord record,
            Subject subject,
            String name,
            String title,
            @Nullable DateView date,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String page = site.links().at(Form.withoutEnding(request.getRequestURI()));
        String self = page + "." + form.ending();
        Result result = new Result(
                subject,
                title,
                name.replace('-', '/') + "/feed",
                page,
                self,
                self,
                null,
                null,
                1,
                date != null && date.isWholeDays() ? 1 : 0,
                date == null ? 1 : 0,
                record.changedAt());
        Writer out = opened(form, FileName.of(name, form), response);
        ResultWriter writer = writer(form, out, request);
        writer.begin(result);
        writer.write(record);
        writer.end();
        out.close();
    }

    private ResultWriter writer(Form form, Writer out, HttpServletRequest request) {
        boolean marked = "yes".equals(request.getParameter("bom"));
        return new ResultWriters(site.links(), words).of(form, out, marked);
    }

    private Result result(Listing list, Form form, Address page, Address narrowed, @Nullable String next) {
        Links links = site.links();
        Address whole = page.clear(ContactParameters.AFTER);
        whole = list.subject() == Subject.FOUND ? whole : whole.clear(SORT);
        Address self = page.at(page.path() + "." + form.ending());
        Address first = self.clear(ContactParameters.AFTER);
        Extent extent = list.extent();
        Instant changed = extent.changedAt();
        return new Result(
                list.subject(),
                title(list.subject(), narrowed),
                whole.clear(ContactParameters.LIMIT).toString().substring(1),
                links.at(whole.toString()),
                links.at(self.toString()),
                links.at(first.toString()),
                next == null ? null : links.at(cut(first, next)),
                list.knowsNewer()
                        ? links.at(list.newer().map(newer -> cut(first, newer)).orElse(first.toString()))
                        : null,
                extent.total(),
                extent.wholeDays(),
                extent.undated(),
                changed == null ? Instant.EPOCH : changed);
    }

    private static String cut(Address first, String after) {
        return first.only(ContactParameters.AFTER, after).toString();
    }

    /** The query in words. */
    private String title(Subject subject, Address narrowed) {
        List<String> chips = Chips.of(narrowed, words, officialNames::name).all().stream()
                .map(Chip::label)
                .toList();
        String what = words.say("export.title." + subject.token());
        return chips.isEmpty() ? what : words.say("export.some", what, words.list(chips));
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals("HEAD");
    }

    static Writer opened(Form form, String name, HttpServletResponse response) throws IOException {
        String type = form == Form.TIMELINE_JS ? Form.JSON.mediaType() : form.mediaType();
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.header(name, form));
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 14);
    }
}
