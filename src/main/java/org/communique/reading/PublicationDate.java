package org.communique.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when an HTML page appeared; the most reliable sign decides. */
final class PublicationDate {

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/_-]([01]?\\d)[/_-]([0-3]?\\d)(?=[/_.-]|$)");
    private static final Pattern UPDATED = Pattern.compile(
            "(?iu).*(?:updated|modified|last edit|aktualisiert|geändert|actualizado|atualizado|mis à jour|обновлен|изменен).*");

    /** Marks that stand more blocks than this above the headline belong to the site's own header. */
    private static final int ABOVE = 6;

    private static final int LONGEST_LINE = 20;

    /** Of a page that declares nothing. */
    static final PublicationDate UNKNOWN = new PublicationDate(new Declared(), new LinkedData(List.of()), null);

    private final Declared declared;
    private final LinkedData linked;
    private final @Nullable String url;

    PublicationDate(Declared declared, LinkedData linked, @Nullable String url) {
        this.declared = declared;
        this.linked = linked;
        this.url = url;
    }

    Optional<Dated> find(Lines lines, int headline) {
        return Stream.<Supplier<Optional<Dated>>>of(
                        () -> d(
                                "meta",
                                meta(
                                        "article:published_time",
                                        "og:article:published_time",
                                        "datepublished",
                                        "article:published",
                                        "published_time",
                                        "pubdate",
                                        "publishdate",
                                        "publish_date",
                                        "publication_date",
                                        "og:pubdate",
                                        "og:published_time",
                                        "date.issued",
                                        "dc.date.issued",
                                        "dcterms.issued",
                                        "dcterms.created",
                                        "dc.date.created",
                                        "sailthru.date",
                                        "parsely-pub-date",
                                        "cxenseparse:recs:publishtime",
                                        "citation_publication_date",
                                        "citation_date",
                                        "article.published",
                                        "article_date_original",
                                        "originalpublicationdate",
                                        "displaydate",
                                        "vr:published_time",
                                        "cre:published",
                                        "rnews:datepublished",
                                        "date_published",
                                        "published")),
                        () -> d("jsonld", linked.published().flatMap(PublicationDate::read)),
                        () -> d("url", address()),
                        () -> d("itemprop", marked(Declared.Rank.PUBLISHED, headline, lines)),
                        () -> d("time", marked(Declared.Rank.TIME, headline, lines)),
                        () -> d("named", marked(Declared.Rank.NAMED, headline, lines)),
                        () -> d("near", printedNear(lines, headline)),
                        () -> d(
                                "meta2",
                                meta(
                                        "date",
                                        "dc.date",
                                        "dcterms.date",
                                        "dcterms.modified",
                                        "article:modified_time",
                                        "last-modified",
                                        "og:updated_time",
                                        "datemodified",
                                        "revised",
                                        "lastmod")),
                        () -> d("jsonmod", linked.modified().flatMap(PublicationDate::read)),
                        () -> d("any", printedAnywhere(lines)))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Dated> d(String rung, Optional<Dated> x) {
        if (System.getProperty("rung") != null) {
            return x.map(y -> new Dated(y.date(), y.basis(), y.printed(), List.of(rung)));
        }
        return x;
    }

    private Optional<Dated> meta(String... names) {
        return declared.metas(names)
                .map(PublicationDate::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code /2019/11/18/headline.html} */
    private Optional<Dated> address() {
        return Stream.of(declared.canonical, url == null ? "" : url)
                .map(IN_ADDRESS::matcher)
                .filter(Matcher::find)
                .map(match -> read(match.group(1) + "-" + match.group(2) + "-" + match.group(3)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The mark of this rank that stands nearest below the headline; without a headline the first. */
    private Optional<Dated> marked(Declared.Rank rank, int headline, Lines lines) {
        return declared.dates.stream()
                .filter(mark ->
                        mark.rank() == rank && !UPDATED.matcher(mark.printed()).matches())
                .filter(mark -> headline < 0 || mark.at() > headline - ABOVE)
                .filter(mark -> rank != Declared.Rank.NAMED || isMostlyDate(mark.printed()))
                .sorted(Comparator.comparingInt(mark -> distance(mark.at(), headline)))
                .map(mark -> read(mark.printed()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Words beside a date are few: by-lines, not sentences. */
    private static boolean isMostlyDate(String text) {
        return Words.count(text) <= LONGEST_LINE && !(Words.endsSentence(text) && Words.count(text) > 8);
    }

    /** What stands above the headline counts as farther away. */
    private static int distance(int at, int headline) {
        return headline < 0 ? at : at >= headline ? at - headline : 3 * (headline - at);
    }

    private static Optional<Dated> printedNear(Lines lines, int headline) {
        int body = lines.first(Lines.BODY);
        int end = lines.last(Lines.BODY);
        int from = headline >= 0 && headline < body ? Math.max(0, headline - 3) : Math.max(0, body - 8);
        List<Integer> near = new ArrayList<>();
        for (int i = from; i < Math.min(lines.size(), end + 6); i++) {
            if (!lines.claimedAs(i, Lines.BODY) && !lines.claimedAs(i, "caption") && isMostlyDate(lines.text(i))) {
                near.add(i);
            }
        }
        return near.stream()
                .map(lines::text)
                .filter(text -> !UPDATED.matcher(text).matches())
                .map(PublicationDate::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Dated> printedAnywhere(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Dated> date = isMostlyDate(lines.text(i)) ? read(lines.text(i)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    static Optional<Dated> read(String printed) {
        Matcher moment = MOMENT.matcher(printed);
        if (moment.find()) {
            Optional<Dated> read = moment(moment, printed);
            if (read.isPresent()) {
                return read;
            }
        }
        return PrintedDate.firstIn(printed)
                .filter(date -> isPlausible(date.day()))
                .map(date -> Dated.read(Edtf.day(date.day()), DateBasis.HEADER, printed));
    }

    private static Optional<Dated> moment(Matcher moment, String printed) {
        String offset = moment.group(3).length() == 5
                ? moment.group(3).substring(0, 3) + ":" + moment.group(3).substring(3)
                : moment.group(3);
        try {
            OffsetDateTime time = OffsetDateTime.parse(moment.group(1) + "T" + moment.group(2) + offset);
            return isPlausible(time.toLocalDate())
                    ? Optional.of(Dated.read(Edtf.time(time), DateBasis.HEADER, printed))
                    : Optional.empty();
        } catch (DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1990;
    }
}
