package org.communique.importing;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.catalogue.RunFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists of pages, each with its address and its text: CSV (RFC 4180) with a header line, or JSON Lines; in UTF-8. The
 * fields may be called as scrapers usually call them.
 */
final class PageLists {

    private static final List<String> ADDRESS = List.of("address", "url", "link");
    private static final List<String> TEXT = List.of("text", "content", "body");
    private static final List<String> HTML = List.of("html");
    private static final List<String> NAME = List.of("name", "id", "file");

    private final Limits limits;
    private final Consumer<RunFile> taker;
    private final String list;
    private int rows;
    private long bytes;

    private PageLists(Path file, Limits limits, Consumer<RunFile> taker) {
        this.list = file.getFileName().toString();
        this.limits = limits;
        this.taker = taker;
    }

    static void csv(Path file, Limits limits, Consumer<RunFile> taker) throws IOException {
        PageLists pages = new PageLists(file, limits, taker);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvRows csv = new CsvRows(reader, limits.page());
            List<String> header = csv.next();
            if (header == null || find(header, TEXT) < 0 && find(header, HTML) < 0) {
                throw new RefusedUpload("The first line of a CSV names its columns: address and text");
            }
            for (List<String> row = csv.next(); row != null; row = csv.next()) {
                pages.take(fields(header, row));
            }
        }
    }

    private static int find(List<String> header, List<String> names) {
        return names.stream()
                .map(name -> header.stream().map(PageLists::key).toList().indexOf(name))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static Map<String, String> fields(List<String> header, List<String> row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            fields.put(key(header.get(i)), row.get(i));
        }
        return fields;
    }

    private static String key(String name) {
        return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    static void jsonLines(Path file, Limits limits, Consumer<RunFile> taker) throws IOException {
        PageLists pages = new PageLists(file, limits, taker);
        JsonMapper json = JsonMapper.shared();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            LineReader lines = new LineReader(reader, limits.page());
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    pages.take(json, line);
                }
            }
        }
    }

    private void take(JsonMapper json, String line) {
        try {
            JsonNode node = json.readTree(line);
            Map<String, String> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> {
                if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                    fields.put(key(field.getKey()), field.getValue().asString());
                }
            });
            take(fields);
        } catch (JacksonException broken) {
            count(0);
            taker.accept(RunFile.refused(nameOf(rows), "The line is no JSON object"));
        }
    }

    private void take(Map<String, String> fields) {
        String html = first(fields, HTML);
        String text = html == null ? first(fields, TEXT) : html;
        String address = first(fields, ADDRESS);
        byte[] page = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        count(page.length);
        String given = first(fields, NAME);
        String name = given == null ? address == null ? nameOf(rows) : address : given;
        taker.accept(
                page.length == 0
                        ? RunFile.refused(name, "The row holds no text")
                        : RunFile.of(name + (html == null ? ".txt" : ".html"), page)
                                .withUrl(address));
    }

    private static @Nullable String first(Map<String, String> fields, List<String> names) {
        List<String> found = new ArrayList<>();
        names.forEach(name -> found.add(fields.getOrDefault(name, "")));
        return found.stream().filter(value -> !value.isBlank()).findFirst().orElse(null);
    }

    private String nameOf(int row) {
        return list + " " + row;
    }

    private void count(int more) {
        rows++;
        bytes += more;
        if (rows > limits.members() || bytes > limits.bytes()) {
            throw new RefusedUpload("The list is too long; send it in parts");
        }
    }

    /** Lines of bounded length. */
    private static final class LineReader extends FilterReader {

        private final int longest;

        LineReader(Reader reader, int longest) {
            super(reader);
            this.longest = longest;
        }

        @Nullable
        String next() throws IOException {
            StringBuilder line = new StringBuilder();
            int letter = read();
            if (letter < 0) {
                return null;
            }
            for (; letter >= 0 && letter != '\n'; letter = read()) {
                line.append((char) letter);
                if (line.length() > longest) {
                    throw new RefusedUpload("A line is longer than any saved page");
                }
            }
            return line.toString();
        }
    }
}
