package org.communique.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when an HTML page appeared. Signs stand on a ladder, the most reliable first; the first that tells a day decides. */
final class PublicationDate {

    /** Of a page that declares nothing: only the address that it was saved from may tell. */
    static PublicationDate undeclared(@Nullable String url) {
        return new PublicationDate(new Declared(), new LinkedData(List.of()), url);
    }

    /** Names of metadata that mean the publication, in Open Graph, Dublin Core and the tongues of publishing systems. */
    private static final String[] PUBLISHED =
            ("article:published_time og:article:published_time datepublished article:published published_time"
                            + " pubdate publishdate publish_date publication_date og:pubdate og:published_time date.issued dc.date.issued"
                            + " dcterms.issued dcterms.created dc.date.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime"
                            + " citation_publication_date citation_date article.published article_date_original originalpublicationdate"
                            + " displaydate vr:published_time cre:published rnews:datepublished date_published published")
                    .split(" ");

    /** Names that may mean any date of the page. */
    private static final String[] DATED =
            ("date dc.date dcterms.date dcterms.modified article:modified_time last-modified og:updated_time datemodified"
                            + " revised lastmod")
                    .split(" ");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/-]((?:19|20)\\d\\d)[/_-]([01]?\\d)[/_-]([0-3]?\\d)(?=[/_.-]|$)");

    /** {@code /20191118/headline.html}, {@code /202304/t20230406_11055577.shtml} */
    private static final Pattern COMPACT =
            Pattern.compile("[/_-]t?((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?=[/_.-]|$)");

    private static final Pattern UPDATED = Pattern.compile(
            "(?iu)updated|modified|last edit|aktualisiert|geändert|actualizado|atualizado|mis à jour|обновлен|изменен");

    /** Marks that stand more blocks than this above the headline belong to the site's own header. */
    private static final int ABOVE = 6;

    /** How far from headline and body a date may be printed. */
    private static final int BESIDE_HEADLINE = 3;

    private static final int ABOVE_BODY = 8;
    private static final int BELOW_BODY = 6;
    private static final int LIST = 3;

    /** Words beside a date are few. */
    private static final int LONGEST_LINE = 20;

    private static final int LONGEST_SENTENCE = 8;

    private final Declared declared;
    private final LinkedData linked;
    private final @Nullable String url;

    PublicationDate(Declared declared, LinkedData linked, @Nullable String url) {
        this.declared = declared;
        this.linked = linked;
        this.url = url;
    }

    /** @param headline the block of the headline, -1 where it is not printed */
    Optional<Dated> find(Lines lines, int headline) {
        return Stream.<Supplier<Optional<Dated>>>of(
                        () -> first(declared.metas(PUBLISHED)),
                        () -> first(linked.published().stream()),
                        () -> first(addresses()),
                        () -> first(marks(Declared.Rank.PUBLISHED, headline)),
                        () -> first(marks(Declared.Rank.TIME, headline)),
                        () -> first(marks(Declared.Rank.NAMED, headline).filter(PublicationDate::isMostlyDate)),
                        () -> first(printedNear(lines, headline)),
                        () -> first(declared.metas(DATED)),
                        () -> first(linked.modified().stream()),
                        () -> first(printed(lines, 0, lines.size(), i -> true)))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Dated> first(Stream<String> printed) {
        return printed.map(DateText::read).flatMap(Optional::stream).findFirst();
    }

    /** {@code /2019/11/18/headline.html} */
    private Stream<String> addresses() {
        return Stream.of(declared.canonical, url == null ? "" : url)
                .flatMap(address -> Stream.of(IN_ADDRESS.matcher(address), COMPACT.matcher(address)))
                .filter(Matcher::find)
                .map(match -> match.group(1) + "-" + match.group(2) + "-" + match.group(3));
    }

    /** The marks of this rank, the one nearest below the headline first; without a headline in their order. */
    private Stream<String> marks(Declared.Rank rank, int headline) {
        return declared.dates.stream()
                .filter(mark -> mark.rank() == rank && !isUpdate(mark.printed()))
                .filter(mark -> headline < 0 || mark.at() > headline - ABOVE)
                .sorted(Comparator.comparingInt(mark -> distance(mark.at(), headline)))
                .map(Declared.DateMark::printed);
    }

    /** What stands above the headline counts as farther away. */
    private static int distance(int at, int headline) {
        return headline < 0 ? at : at >= headline ? at - headline : 3 * (headline - at);
    }

    private static Stream<String> printedNear(Lines lines, int headline) {
        int body = lines.first(Lines.BODY);
        int from = headline >= 0 && headline < body ? headline - BESIDE_HEADLINE : body - ABOVE_BODY;
        int to = lines.last(Lines.BODY) + BELOW_BODY;
        return printed(
                lines,
                Math.max(0, from),
                Math.min(lines.size(), to),
                i -> !lines.claimedAs(i, Lines.BODY)
                        && !lines.claimedAs(i, Surroundings.CAPTION)
                        && !isUpdate(lines.text(i)));
    }

    private static Stream<String> printed(Lines lines, int from, int to, Predicate<Integer> wanted) {
        return IntStream.range(from, to)
                .boxed()
                .filter(wanted)
                .filter(i -> !isListed(lines, i))
                .map(lines::text)
                .filter(PublicationDate::isMostlyDate);
    }

    /** One of three lines or more in a row that each begin with another time: a list of other articles. */
    private static boolean isListed(Lines lines, int i) {
        int from = i;
        int to = i;
        while (from > 0 && i - from < LIST && isOtherDate(lines, from - 1, from)) {
            from--;
        }
        while (to + 1 < lines.size() && to - i < LIST && isOtherDate(lines, to + 1, to)) {
            to++;
        }
        return to - from + 1 >= LIST;
    }

    private static boolean isOtherDate(Lines lines, int i, int beside) {
        String text = lines.text(i);
        return isMostlyDate(text)
                && !text.equals(lines.text(beside))
                && PrintedDate.firstIn(text).isPresent()
                && PrintedDate.firstIn(lines.text(beside)).isPresent();
    }

    /** By-lines and time lines, not sentences. */
    private static boolean isMostlyDate(String text) {
        int words = Words.count(text);
        return words <= LONGEST_LINE && !(Words.endsSentence(text) && words > LONGEST_SENTENCE);
    }

    private static boolean isUpdate(String text) {
        return UPDATED.matcher(text).find();
    }
}
