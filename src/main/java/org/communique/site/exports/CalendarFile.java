package org.communique.site.exports;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.catalogue.ArchiveRecord;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;

/**
 * Contacts as whole days of a calendar (RFC 5545), articles as journal entries of the day they appeared on. What is not dated to whole days has no place in one: it is left out,
 * and the calendar says how many that are.
 */
final class CalendarFile implements ResultWriter {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ContentLines lines;
    private final Links links;
    private final Wording words;
    private final Telling telling;

    CalendarFile(Appendable out, Links links, Wording words) {
        this.lines = new ContentLines(out);
        this.links = links;
        this.words = words;
        this.telling = new Telling(words);
    }

    @Override
    public void begin(Result result) throws IOException {
        String about = words.say(
                "export.calendar." + result.subject().token(),
                result.total(),
                result.total() - result.wholeDays(),
                result.page());
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Communique//Archive of diplomatic contacts//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.text("NAME", result.title());
        lines.text("X-WR-CALNAME", result.title());
        lines.text("DESCRIPTION", about);
        lines.text("X-WR-CALDESC", about);
        lines.line("URL", result.page());
        lines.line("SOURCE;VALUE=URI", result.self());
        lines.line("LAST-MODIFIED", STAMP.format(result.changedAt()));
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        lines.line("X-PUBLISHED-TTL", "PT12H");
        if (result.wholeDays() == 0) {
            zone();
        }
    }

    /** "icalbody = calprops component": a calendar without events needs some other component to be one. */
    private void zone() throws IOException {
        lines.line("BEGIN", "VTIMEZONE");
        lines.line("TZID", "UTC");
        lines.line("BEGIN", "STANDARD");
        lines.line("DTSTART", "19700101T000000");
        lines.line("TZOFFSETFROM", "+0000");
        lines.line("TZOFFSETTO", "+0000");
        lines.line("END", "STANDARD");
        lines.line("END", "VTIMEZONE");
    }

    @Override
    public void contact(ContactRecord contact) throws IOException {
        DateView date = contact.contact().date();
        if (date != null && date.isWholeDays()) {
            event(contact, date);
        }
    }

    private void event(ContactRecord record, DateView date) throws IOException {
        TimelineEntry contact = record.contact();
        lines.line("BEGIN", "VEVENT");
        head(links.uid(contact.id()), record);
        lines.line("DTSTART;VALUE=DATE", day(Objects.requireNonNull(date.earliest())));
        lines.line("DTEND;VALUE=DATE", day(Objects.requireNonNull(date.latest()).plusDays(1)));
        lines.text("SUMMARY", contact.title());
        lines.text("DESCRIPTION", String.join("\n", telling.lines(record)) + "\n" + links.contact(contact.id()));
        if (contact.place() != null) {
            lines.text("LOCATION", contact.place());
        }
        lines.line("URL", links.contact(contact.id()));
        lines.line("CATEGORIES", String.join(",", categories(contact)));
        lines.line("STATUS", contact.standing().equals("announced") ? "TENTATIVE" : "CONFIRMED");
        lines.line("TRANSP", "TRANSPARENT");
        if (contact.partOf() != null) {
            lines.line("RELATED-TO", links.uid(contact.partOf()));
        }
        lines.line("END", "VEVENT");
    }

    /** What every component begins with. */
    private void head(String uid, ArchiveRecord record) throws IOException {
        String changed = STAMP.format(record.changedAt());
        lines.line("UID", uid);
        lines.line("DTSTAMP", changed);
        lines.line("LAST-MODIFIED", changed);
        lines.line("SEQUENCE", String.valueOf(record.revision() - 1));
    }

    @Override
    public void article(ArticleRecord record) throws IOException {
        ArticleView article = record.article();
        DateView published = article.published();
        if (published != null && published.isWholeDays()) {
            lines.line("BEGIN", "VJOURNAL");
            head(links.articleUid(article.id()), record);
            lines.line("DTSTART;VALUE=DATE", day(Objects.requireNonNull(published.earliest())));
            lines.text("SUMMARY", article.headline());
            lines.text("DESCRIPTION", telling.summary(article) + "\n" + links.article(article.id()));
            lines.line("URL", links.article(article.id()));
            lines.line("STATUS", "FINAL");
            lines.line("END", "VJOURNAL");
        }
    }

    private List<String> categories(TimelineEntry contact) {
        List<String> countries = contact.countries().stream()
                .filter(country -> !country.equals("KZ"))
                .map(words::country)
                .toList();
        return Stream.concat(Stream.of(words.say("kind." + contact.kind())), countries.stream())
                .map(ContentLines::escaped)
                .toList();
    }

    /** "The DTEND property … for a VALUE=DATE is exclusive": the day after the last one. */
    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    @Override
    public void end() throws IOException {
        lines.line("END", "VCALENDAR");
    }
}
