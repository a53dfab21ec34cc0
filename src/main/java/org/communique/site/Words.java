package org.communique.site;

import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.DateView;
import org.communique.catalogue.OfficialView;
import org.communique.catalogue.TimelineEntry;
import org.communique.reading.Edtf;
import org.communique.site.exports.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What tokens and dates are called in the reader's language; templates call it as {@code @words}. */
@Component("words")
class Words implements Wording {

    /** Letters of Kazakh that Russian has not. */
    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private static final Map<UnicodeScript, String> LANGUAGES =
            Map.of(UnicodeScript.HAN, "zh", UnicodeScript.CYRILLIC, "ru");

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

    /** "20 March 2019 to 1 May 2020", "since 20 March 2019". */
    public String term(OfficialView.PostView post) {
        if (post.start() == null) {
            return post.end() == null ? say("official.undated") : say("official.until", edtf(post.end()));
        }
        return post.end() == null
                ? say("official.since", edtf(post.start()))
                : say("official.held", edtf(post.start()), edtf(post.end()));
    }

    /** The posts that an official held on a day; none without a day. */
    List<String> postsOn(OfficialView official, @Nullable String day) {
        return official.posts().stream()
                .filter(post -> day != null && holds(post, LocalDate.parse(day)))
                .map(OfficialView.PostView::post)
                .toList();
    }

    /** The post that an official held on a day, else the latest one known. */
    public String post(OfficialView official, @Nullable String day) {
        return official.posts().stream()
                .filter(post -> day != null && holds(post, LocalDate.parse(day)))
                .reduce((former, latter) -> latter)
                .orElseGet(() -> official.posts().get(official.posts().size() - 1))
                .post();
    }

    private static boolean holds(OfficialView.PostView post, LocalDate day) {
        LocalDate start = post.start() == null ? null : Edtf.parse(post.start()).earliest();
        LocalDate end = post.end() == null ? null : Edtf.parse(post.end()).latest();
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    /** The language that a name's letters give away; null for Latin letters, which give nothing away. */
    public @Nullable String languageOf(String name) {
        return name.codePoints()
                .mapToObj(letter -> KAZAKH.indexOf(letter) >= 0 ? "kk" : LANGUAGES.get(UnicodeScript.of(letter)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A moment of the archive's own work, in universal time. */
    public String moment(Instant moment) {
        return edtf(seconds(moment));
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

    public String list(List<String> parts) {
        return String.join(say("list.separator"), parts);
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
