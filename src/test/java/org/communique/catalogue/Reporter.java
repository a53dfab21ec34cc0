package org.communique.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.reading.CleanArticle;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Dateline;
import org.communique.reading.Edtf;
import org.communique.reading.Paragraph;
import org.communique.reading.SourcePage;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Evidence;
import org.communique.recognition.Level;
import org.communique.recognition.Part;
import org.communique.recognition.Participant;
import org.communique.recognition.RecognisedContact;
import org.communique.recognition.Recognition;
import org.communique.recognition.Standing;
import org.jspecify.annotations.Nullable;

/** Writes articles that tell of what a test wants told, and keeps them as an import would. */
final class Reporter {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Catalogue catalogue;
    private final ArticlePages articles;

    Reporter(Catalogue catalogue, ArticlePages articles) {
        this.catalogue = catalogue;
        this.articles = articles;
    }

    static String newName() {
        return "Mr" + NAMES.incrementAndGet();
    }

    /**
     * The text is one paragraph for each contact, its evidence, and one of words that only this page has, so that it is
     * no capture of another.
     */
    long keep(String name, String headline, RecognisedContact... told) {
        return keepAt(null, name, headline, told);
    }

    /** The same, saved from an address. */
    long keepAt(@Nullable String address, String name, String headline, RecognisedContact... told) {
        CleanArticle article = new CleanArticle(
                headline,
                new Dateline("Astana", "Kazinform", "ASTANA. KAZINFORM"),
                Dated.of(Edtf.parse("2018-06-28"), DateBasis.HEADER),
                null,
                List.of("News"),
                "Kazinform",
                null,
                "A. Writer",
                List.of("talks"),
                "en",
                null,
                Stream.concat(Arrays.stream(told).map(RecognisedContact::title), Stream.of(ownWords(name)))
                        .map(Paragraph::of)
                        .toList(),
                List.of());
        return catalogue
                .keep(Reading.of(
                        SourcePage.of(name, (name + headline + Arrays.toString(told)).getBytes(StandardCharsets.UTF_8))
                                .withUrl(address),
                        article,
                        new Recognition(
                                List.of(told),
                                Dated.of(Edtf.parse("2018-06-28"), DateBasis.HEADER),
                                headline,
                                List.of())))
                .article();
    }

    private static String ownWords(String name) {
        return IntStream.range(0, 24)
                .mapToObj(i -> "w" + Integer.toHexString((name + i).hashCode()))
                .collect(Collectors.joining(" "));
    }

    List<Long> contacts(long article) {
        return articles.view(article).contacts();
    }

    /** A meeting told in the paragraph of this number. */
    static RecognisedContact meeting(int paragraph, String edtf, String kazakh, String american) {
        return told(ContactKind.MEETING, paragraph, edtf, DateBasis.STATED, kazakh, american);
    }

    static RecognisedContact told(
            ContactKind kind, int paragraph, String edtf, DateBasis basis, String kazakh, String american) {
        String words = kazakh + " met " + american + ".";
        return new RecognisedContact(
                kind,
                Standing.REPORTED,
                Level.MINISTER,
                Dated.of(Edtf.parse(edtf), basis),
                new TreeSet<>(List.of("KZ", "US")),
                null,
                null,
                null,
                words,
                List.of(person(kazakh, "KZ", Part.PRINCIPAL), person(american, "US", Part.COUNTERPART)),
                List.of(),
                Map.of("kind", List.of(new Evidence(Evidence.Where.BODY, paragraph, 0, words.length(), words))),
                "by hand",
                1);
    }

    private static Participant person(String name, String country, Part part) {
        return new Participant(null, name, "Minister", null, country, part, List.of());
    }
}
