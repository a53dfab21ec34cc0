package org.communique.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.reading.CleanArticle;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Dateline;
import org.communique.reading.Edtf;
import org.communique.reading.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A page of the corpus: an article in a few sentences, and the contacts that it tells of.
 *
 * <pre>
 * == id published dateline [language]      "-" where the page gives none
 * # headline
 * a paragraph a line
 * > [background] kind date COUNTRIES | names   "-" where no day can be told
 * </pre>
 */
record CorpusPage(String id, CleanArticle article, List<Expected> contacts) {

    record Expected(boolean background, String kind, String date, Set<String> countries, List<String> names) {}

    static List<CorpusPage> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<CorpusPage> pages = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (String page : Files.readString(file).split("(?m)^== ")) {
                    if (!page.isBlank()) {
                        pages.add(page(
                                page.lines().filter(line -> !line.isBlank()).toList()));
                    }
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusPage page(List<String> lines) {
        String[] head = lines.get(0).split(" ");
        List<Expected> contacts = lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> expected(line.substring(2)))
                .toList();
        return new CorpusPage(head[0], article(head, lines), contacts);
    }

    private static CleanArticle article(String[] head, List<String> lines) {
        String headline = lines.get(1).startsWith("# ") ? lines.get(1).substring(2) : null;
        List<Paragraph> paragraphs = lines.stream()
                .skip(1)
                .filter(line -> !line.startsWith("# ") && !line.startsWith("> "))
                .map(Paragraph::of)
                .toList();
        Dated published = head[1].equals("-") ? null : Dated.of(Edtf.parse(head[1]), DateBasis.HEADER);
        return new CleanArticle(
                headline,
                new Dateline(orNull(head[2]), null, null),
                published,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                head.length > 3 ? head[3] : "en",
                null,
                paragraphs,
                List.of());
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static Expected expected(String line) {
        String[] sides = line.split("\\|");
        List<String> cells = new ArrayList<>(Arrays.asList(sides[0].strip().split(" ")));
        boolean background = cells.remove("background");
        List<String> names = Arrays.stream(sides[1].split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Expected(
                background, cells.get(0), cells.get(1), new TreeSet<>(cells.subList(2, cells.size())), names);
    }
}
