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
import java.util.function.Function;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.ContactRecords;
import org.communique.catalogue.ContactRecords.Extent;
import org.communique.catalogue.DateView;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.site.exports.ContactWriter;
import org.communique.site.exports.ContactWriters;
import org.communique.site.exports.Form;
import org.communique.site.exports.Links;
import org.communique.site.exports.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends contacts in the forms that are taken elsewhere, batch by batch, however many they are. */
@Component
class ContactExports {

    /** What a feed is sorted by: nothing, as its page is, or by what changed last. */
    static final String SORT = "sort";

    static final String CHANGED = "changed";

    private final ContactRecords records;
    private final Timeline timeline;
    private final SiteAddress site;
    private final OfficialNames officialNames;
    private final Words words;

    ContactExports(
            ContactRecords records, Timeline timeline, SiteAddress site, OfficialNames officialNames, Words words) {
        this.records = records;
        this.timeline = timeline;
        this.site = site;
        this.officialNames = officialNames;
        this.words = words;
    }

    /**
     * A page's list.
     *
     * @param page the address of the page with all its parameters
     * @param narrowed the same as the timeline's address
     */
    void list(Form form, Address page, Address narrowed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ContactQuery query = ContactParameters.query(narrowed);
        boolean sliced = form == Form.ATOM || narrowed.first(ContactParameters.LIMIT) != null;
        boolean changed = form == Form.ATOM && CHANGED.equals(request.getParameter(SORT));
        Function<ContactQuery, Slice<ContactRecord>> door = changed ? records::latest : records::batch;
        Slice<ContactRecord> batch =
                door.apply(query.sliced(query.after(), sliced ? query.limit() : ContactQuery.LARGEST));
        Address shown = changed ? page.only(SORT, CHANGED) : page;
        Result result = result(form, shown, narrowed, query, records.extent(query), batch.next());
        Writer out = opened(form, FileName.of(narrowed, form), request, response);
        ContactWriter writer = writer(form, out, request);
        writer.begin(result);
        write(batch, writer);
        while (!sliced && batch.next() != null && !isHead(request)) {
            batch = door.apply(query.sliced(batch.next(), ContactQuery.LARGEST));
            write(batch, writer);
        }
        writer.end();
        // Only here: what broke off half-way must not look whole.
        out.close();
    }

    private static void write(Slice<ContactRecord> batch, ContactWriter writer) throws IOException {
        for (ContactRecord contact : batch.items()) {
            writer.contact(contact);
        }
    }

    /** One contact. */
    void one(Form form, long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ContactRecord record = Objects.requireNonNull(records.of(List.of(id)).get(0));
        DateView date = record.contact().date();
        Links links = site.links();
        String self = links.at(Form.withoutEnding(request.getRequestURI()) + "." + form.ending());
        Result result = new Result(
                record.contact().title(),
                "contact/" + id + "/feed",
                links.contact(id),
                self,
                self,
                null,
                null,
                1,
                date != null && date.isWholeDays() ? 1 : 0,
                date == null ? 1 : 0,
                record.changedAt());
        Writer out = opened(form, FileName.of("contact-" + id, form), request, response);
        ContactWriter writer = writer(form, out, request);
        writer.begin(result);
        writer.contact(record);
        writer.end();
        out.close();
    }

    private ContactWriter writer(Form form, Writer out, HttpServletRequest request) {
        boolean marked = "yes".equals(request.getParameter("bom"));
        return new ContactWriters(site.links(), words).of(form, out, marked);
    }

    private Result result(
            Form form, Address page, Address narrowed, ContactQuery query, Extent extent, @Nullable String next) {
        Links links = site.links();
        Address whole = page.clear(ContactParameters.AFTER, SORT);
        Address self = page.at(page.path() + "." + form.ending());
        Address first = self.clear(ContactParameters.AFTER);
        Instant changed = extent.changedAt();
        return new Result(
                title(narrowed),
                whole.clear(ContactParameters.LIMIT).toString().substring(1),
                links.at(whole.toString()),
                links.at(self.toString()),
                links.at(first.toString()),
                next == null
                        ? null
                        : links.at(self.only(ContactParameters.AFTER, next).toString()),
                query.after() == null || page.has(SORT, CHANGED) ? null : links.at(previous(query, first)),
                extent.total(),
                extent.wholeDays(),
                extent.undated(),
                changed == null ? Instant.EPOCH : changed);
    }

    private String previous(ContactQuery query, Address first) {
        return timeline.newer(query)
                .map(after -> first.only(ContactParameters.AFTER, after))
                .orElse(first)
                .toString();
    }

    /** The query in words. */
    private String title(Address narrowed) {
        List<String> chips = Chips.of(narrowed, words, officialNames::name).all().stream()
                .map(Chip::label)
                .toList();
        return chips.isEmpty() ? words.say("export.all") : words.say("export.some", words.list(chips));
    }

    private static boolean isHead(HttpServletRequest request) {
        return request.getMethod().equals("HEAD");
    }

    static Writer opened(Form form, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String type = form == Form.TIMELINE_JS ? Form.JSON.mediaType() : form.mediaType();
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.header(name, form));
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), 1 << 14);
    }
}
