package org.communique.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.recognition.Authority;
import org.communique.recognition.KnownOfficial;
import org.communique.recognition.KnownPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the authority says by now as the reviewable tables of {@code db/reference}. */
@Component
@Transactional(readOnly = true)
public class AuthorityTexts {

    /** The tables that are written, and may be read again. */
    public static final List<String> NAMES = List.of("officials.tsv", "tenures.tsv", "places.tsv", "place-names.tsv");

    private final AuthorityRegister register;

    AuthorityTexts(AuthorityRegister register) {
        this.register = register;
    }

    /** The text of a table by its name; empty for one that is not written. */
    public String text(String name) {
        Authority now = register.current();
        Stream<String> lines = switch (name) {
            case "officials.tsv" -> now.officials().stream().map(AuthorityTexts::official);
            case "tenures.tsv" -> now.officials().stream().flatMap(AuthorityTexts::tenures);
            case "places.tsv" -> now.places().stream().map(AuthorityTexts::place);
            case "place-names.tsv" -> now.places().stream().flatMap(AuthorityTexts::names);
            default -> Stream.of();
        };
        return Stream.concat(Stream.of(columns(name)), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String columns(String name) {
        return switch (name) {
            case "officials.tsv" -> line("slug", "name", "country", "other_names");
            case "tenures.tsv" ->
                line("slug", "post", "country", "level", "start", "end", "certainty", "source", "note");
            case "places.tsv" -> line("name", "country", "within", "note");
            case "place-names.tsv" -> line("place", "name", "from", "to");
            default -> "";
        };
    }

    private static String official(KnownOfficial official) {
        return line(official.slug(), official.name(), official.country(), String.join("; ", official.otherNames()));
    }

    private static Stream<String> tenures(KnownOfficial official) {
        return official.tenures().stream()
                .map(TenureLine::of)
                .map(held -> line(
                        official.slug(),
                        held.post(),
                        held.country(),
                        held.level(),
                        held.start(),
                        held.end(),
                        held.certain() ? "certain" : "likely",
                        held.source(),
                        held.note()));
    }

    private static String place(KnownPlace place) {
        return line(place.name(), place.country(), place.within(), place.note());
    }

    private static Stream<String> names(KnownPlace place) {
        return place.names().stream()
                .map(borne -> line(
                        place.name(),
                        borne.name(),
                        Objects.toString(borne.from(), ""),
                        Objects.toString(borne.to(), "")));
    }

    private static String line(@Nullable String... cells) {
        return Stream.of(cells)
                .map(cell -> Objects.requireNonNullElse(cell, "").replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
