package org.communique.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page's linked data (JSON-LD in the words of schema.org) says of its article. */
final class LinkedData {

    /** Types of schema.org that are articles end in these; a page is the second choice. */
    private static final List<String> ARTICLES = List.of("article", "posting", "report", "review", "webpage");

    private static final int DEEPEST = 6;

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();

    LinkedData(List<String> scripts) {
        scripts.forEach(script -> collect(Json.read(script), 0));
    }

    private void collect(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, depth + 1));
        } else if (value instanceof Map<?, ?> object) {
            sort(object);
            Stream.of("@graph", "mainEntity", "mainEntityOfPage").forEach(key -> collect(object.get(key), depth + 1));
        }
    }

    private void sort(Map<?, ?> object) {
        String type = Objects.toString(object.get("@type"), "").toLowerCase(java.util.Locale.ROOT);
        if (ARTICLES.stream().anyMatch(type::contains)) {
            (type.contains("webpage") ? pages : articles).add(object);
        }
    }

    Optional<String> headline() {
        return text(articles, "headline").or(() -> text(articles, "name"));
    }

    Optional<String> published() {
        return text(articles, "datePublished")
                .or(() -> text(pages, "datePublished"))
                .or(() -> text(articles, "dateCreated"));
    }

    Optional<String> modified() {
        return text(articles, "dateModified").or(() -> text(pages, "dateModified"));
    }

    Optional<String> section() {
        return text(articles, "articleSection");
    }

    Optional<String> author() {
        return text(articles, "author");
    }

    Optional<String> body() {
        return text(articles, "articleBody");
    }

    List<String> keywords() {
        return articles.stream()
                .map(article -> article.get("keywords"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(LinkedData::texts)
                .orElse(List.of());
    }

    private static List<String> texts(Object value) {
        Stream<String> texts = value instanceof List<?> list
                ? list.stream().map(LinkedData::text).flatMap(Optional::stream)
                : Arrays.stream(value.toString().split(","));
        return texts.map(Words::tidy).filter(text -> !text.isEmpty()).toList();
    }

    private static Optional<String> text(List<Map<?, ?>> objects, String key) {
        return objects.stream()
                .map(object -> object.get(key))
                .map(LinkedData::text)
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** A text, the first of a list, or the name of a thing. */
    private static Optional<String> text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : text(list.get(0));
        }
        if (value instanceof Map<?, ?> object) {
            return text(object.get("name"));
        }
        return Optional.ofNullable(value).map(Object::toString);
    }
}
