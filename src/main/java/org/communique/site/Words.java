package org.communique.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.communique.site.exports.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What tokens and dates are called in the reader's language; templates call it as {@code @words}. */
@Component("words")
class Words implements Wording {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key; the key itself where the bundle has none, so that a new token is never a blank. */
    @Override
    public String say(String key, @Nullable Object... arguments) {
        String text = messages.getMessage(key, arguments, key, locale());
        return text == null ? key : text;
    }

    /** "8 April 2020", "some day between 17 September 2022 and 20 January 2025". */
    @Override
    public String date(@Nullable DateView date) {
        return date == null ? say("date.unknown") : DateWords.LONG.of(date.edtf(), this);
    }

    /** The same in as little room as the axis has. */
    public String shortDate(@Nullable DateView date) {
        return date == null ? say("date.unknown.short") : DateWords.SHORT.of(date.edtf(), this);
    }

    /** An EDTF text in words. */
    public String edtf(String edtf) {
        return DateWords.LONG.of(edtf, this);
    }

    /** From a day to another, or that one day. */
    public String days(LocalDate start, LocalDate end) {
        return edtf(start.equals(end) ? start.toString() : start + "/" + end);
    }

    public String basis(DateView date) {
        return say("basis." + date.basis());
    }

    @Override
    public String country(@Nullable String code) {
        if (code == null) {
            return say("country.none");
        }
        String own = say("country." + code);
        return own.startsWith("country.")
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(locale())
                : own;
    }

    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }

    /** Whether HTML can read the date: a day, a month, a year or a moment. */
    public boolean isTime(@Nullable DateView date) {
        return date != null && date.edtf().indexOf('[') < 0 && date.edtf().indexOf('/') < 0;
    }

    public Side side(TimelineEntry entry) {
        return Side.of(entry.countries());
    }

    public Side sideOf(List<String> countries) {
        return Side.of(countries);
    }

    /** The style of one country: the axis, a side of it, or neither. */
    public String style(@Nullable String country) {
        return country == null
                ? Side.ASIDE.style()
                : country.equals(Side.AXIS) ? "axis" : Side.of(country).style();
    }

    /** A moment of the archive's own work, in universal time. */
    public String moment(Instant moment) {
        return edtf(seconds(moment));
    }

    /** The same in a table of moments, whose heading says that they are in universal time. */
    public String minute(Instant moment) {
        return MINUTE.format(moment.atOffset(ZoneOffset.UTC));
    }

    /** The same for machines; HTML knows no more than three digits of a second. */
    public String seconds(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    /** The countries that Kazakhstan was in contact with: "United States, China". */
    public String lands(TimelineEntry entry) {
        return list(entry.countries().stream()
                .filter(code -> !code.equals(Side.AXIS))
                .map(this::country)
                .toList());
    }

    /** A year of the histogram, as a screen reader says it. */
    public String bar(Histogram.Bar bar) {
        String sides = list(List.of(
                country(Side.LEFT_COUNTRY) + " " + bar.left().contacts(),
                country(Side.RIGHT_COUNTRY) + " " + bar.right().contacts()));
        return say("histogram.bar", edtf(bar.period()), sides);
    }

    /** The short name of a month, 1 to 12. */
    public String monthName(int month) {
        return period("2000-%02d".formatted(month));
    }

    /** A period as the axis of a histogram has room for it: "2018", "Jun". */
    public String period(String period) {
        return DateWords.SHORT.of(period, this);
    }

    /** What a fact tells: a field of the contact, or how somebody comes into it. */
    public String field(String key) {
        return key.indexOf('.') < 0 ? say("field." + key) : say(key);
    }

    /** "Meeting", "Official visit to Washington". */
    @Override
    public String heading(TimelineEntry entry) {
        String kind = entry.visit() == null ? say("kind." + entry.kind()) : say("visit." + entry.visit());
        if (entry.place() == null) {
            return kind;
        }
        return say(entry.kind().equals("visit") ? "heading.visit" : "heading.place", kind, entry.place());
    }

    /** "Meeting in Astana, 8 April 2020". */
    public String title(TimelineEntry entry) {
        return say("contact.title", heading(entry), date(entry.date()));
    }

    /** A kind of chrome as a reader would call it; a new kind by its own token. */
    public String reason(String token) {
        String text = say("chrome." + token);
        return text.startsWith("chrome.") ? token.replace('-', ' ') : text;
    }

    /** A reason as the recognition words it, its days as the reader's language writes them. */
    public String because(String reason) {
        return DAY.matcher(reason).replaceAll(day -> Matcher.quoteReplacement(edtf(day.group())));
    }

    public String list(List<String> parts) {
        return String.join(say("list.separator"), parts);
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
