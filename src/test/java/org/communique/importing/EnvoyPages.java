package org.communique.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.catalogue.RunFile;

/** Pages that tell of one meeting each, on a day of its own and with an envoy whom no other page names. */
final class EnvoyPages {

    private static final List<String> BEGINNINGS = List.of("Bar", "Cor", "Del", "Fen", "Gar", "Hol", "Kel", "Lor");
    private static final List<String> ENDINGS = List.of("wick", "stone", "field", "more", "ton", "ley");

    /** The minister whom all of them name. */
    static final String MINISTER = "kairat-abdrakhmanov";

    private EnvoyPages() {}

    static RunFile page(int number) {
        return Runs.page(
                "envoy-" + number + ".txt",
                "Minister received envoy, part " + number,
                ("ASTANA. KAZINFORM - On %d %s 2017 Kazakh Foreign Minister Kairat Abdrakhmanov met with U.S. Special"
                                + " Envoy Zebulon %s in Astana, the ministry's press service said.")
                        .formatted(1 + number % 28, number < 28 ? "May" : "June", surname(number)),
                ownWords(number));
    }

    /** The same page with a paragraph more. */
    static RunFile longer(RunFile page) {
        return Runs.page(
                page.name(),
                new String(page.bytes(), StandardCharsets.UTF_8),
                "Both sides will count the wagons until the summer and write to each other about them.");
    }

    /** The slug of the envoy whom a page names. */
    static String envoy(int number) {
        return "zebulon-" + surname(number).toLowerCase(Locale.ROOT);
    }

    private static String surname(int number) {
        return BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number / BEGINNINGS.size());
    }

    /** So that no page is another capture of another. */
    private static String ownWords(int number) {
        return Stream.concat(
                        IntStream.range(0, 30)
                                .mapToObj(i -> "w" + Integer.toHexString((number + " " + i).hashCode() * 31)),
                        Stream.of("were written on the wall."))
                .collect(Collectors.joining(" "));
    }
}
