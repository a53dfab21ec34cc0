package org.communique.recognition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Who held which post, asked by the title that a page prints. */
final class Tenures {

    /** A tenure with its holder and its post's short title. */
    record Held(KnownOfficial holder, Tenure tenure, Titles.Title title) {}

    /** The Foreign Minister of some years was Deputy Prime Minister too. */
    private static final String JOINT = "Deputy Prime Minister - ";

    private static final Comparator<Held> HIGHEST =
            Comparator.comparing(held -> held.tenure().level());

    private final Map<String, List<Held>> bySlug = new HashMap<>();
    private final Map<String, List<Held>> byPost = new HashMap<>();

    Tenures(List<KnownOfficial> officials) {
        for (KnownOfficial official : officials) {
            List<Held> held = official.tenures().stream()
                    .map(tenure -> new Held(official, tenure, Titles.of(Titles.keyOf(tenure.post()), tenure.post())))
                    .sorted(HIGHEST)
                    .toList();
            bySlug.put(official.slug(), held);
            held.forEach(one -> byPost.computeIfAbsent(
                            one.tenure().country() + one.title().title(), post -> new java.util.ArrayList<>())
                    .add(one));
        }
    }

    List<Held> of(KnownOfficial official) {
        return bySlug.getOrDefault(official.slug(), List.of());
    }

    /** The post that somebody held in a period, the highest if there were several; any, when the period is unknown. */
    Optional<Held> of(KnownOfficial official, @Nullable Edtf when) {
        return of(official).stream().filter(held -> covers(held.tenure(), when)).findFirst();
    }

    /** The post that fits a printed title, in a period. */
    Optional<Held> of(KnownOfficial official, @Nullable Edtf when, String title) {
        return of(official).stream()
                .filter(held ->
                        covers(held.tenure(), when) && held.title().title().equals(title))
                .findFirst();
    }

    /** The one holder of a post in a period; empty when there were several, or none is known. */
    Optional<KnownOfficial> holder(String country, String title, @Nullable Edtf when) {
        List<KnownOfficial> holders = Stream.of(title, JOINT + title)
                .flatMap(post -> byPost.getOrDefault(country + post, List.of()).stream())
                .filter(held -> when != null && covers(held.tenure(), when))
                .map(Held::holder)
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    static boolean covers(Tenure tenure, @Nullable Edtf when) {
        if (when == null) {
            return true;
        }
        Edtf start = tenure.start();
        Edtf end = tenure.end();
        boolean begun = start == null
                || when.latest() == null
                || !Objects.requireNonNullElse(start.earliest(), java.time.LocalDate.MIN)
                        .isAfter(when.latest());
        boolean over = end != null
                && end.latest() != null
                && when.earliest() != null
                && end.latest().isBefore(when.earliest());
        return begun && !over;
    }
}
