package org.communique.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an HTML page declares. */
final class MetadataReader {

    private final Declared declared;
    private final LinkedData linked;

    MetadataReader(Declared declared, LinkedData linked) {
        this.declared = declared;
        this.linked = linked;
    }

    Metadata read() {
        return new Metadata(
                titles(),
                declared.meta("og:site_name", "application-name", "twitter:site")
                        .orElse(""),
                declared.meta("og:description", "description", "twitter:description")
                        .orElse(""),
                null,
                author().orElse(null),
                linked.section().or(() -> declared.meta("article:section")).map(Words::tidy).stream()
                        .toList(),
                tags(),
                language().orElse(null),
                declared.canonical.isEmpty() ? null : declared.canonical,
                linked.body().orElse(""));
    }

    private List<String> titles() {
        Set<String> titles = new LinkedHashSet<>();
        declared.metas("og:title").forEach(titles::add);
        linked.headline().ifPresent(titles::add);
        declared.metas("twitter:title", "dc.title", "title", "headline", "sailthru.title")
                .forEach(titles::add);
        titles.add(declared.title);
        return titles.stream()
                .map(Words::tidy)
                .filter(title -> !title.isEmpty() && title.length() <= Titles.LONGEST)
                .toList();
    }

    private Optional<String> author() {
        return linked.author()
                .or(() -> declared.meta("author", "article:author_name", "byl", "sailthru.author", "dc.creator"))
                .map(Words::tidy)
                .filter(name -> !name.startsWith("http") && !name.isEmpty());
    }

    private List<String> tags() {
        return declared.tags.isEmpty() ? linked.keywords() : List.copyOf(declared.tags);
    }

    private Optional<String> language() {
        return Stream.concat(Stream.of(declared.language), declared.metas("og:locale", "content-language", "language"))
                .map(language -> language.replace('_', '-'))
                .filter(language -> language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
                .findFirst();
    }
}
