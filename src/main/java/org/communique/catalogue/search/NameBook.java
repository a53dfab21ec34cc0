package org.communique.catalogue.search;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Officials and places by every spelling, so that one finds what is written in another: "Tokaev", "Токаев", "托卡耶夫".
 * Immutable; made anew when names change.
 */
public final class NameBook {

    /** The longest name by which somebody is looked up, in words. */
    private static final int LONGEST = 5;

    private static final int SHORTEST_SURNAME = 4;

    private final List<KnownName> names;
    private final Map<String, Spelled> bySpelling = new HashMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /**
     * What a spelling stands for.
     *
     * @param spellings all ways to write it
     * @param values who or what it surely is
     */
    record Spelled(Set<String> spellings, Set<KnownName> values) {

        Spelled() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** Somebody whose name begins as typed. */
    public record Suggestion(Dimension dimension, String value, String label, String matched) {}

    public NameBook(Collection<KnownName> names) {
        this.names = names.stream()
                .sorted(Comparator.comparingLong(KnownName::weight).reversed())
                .toList();
        this.names.forEach(this::enter);
        this.names.forEach(this::enterSurname);
    }

    private void enter(KnownName name) {
        labels.put(name.dimension() + name.value(), name.label());
        for (String spelling : name.spellings()) {
            enter(spelling, name.spellings(), Set.of(name));
            Folding.words(spelling).forEach(word -> words.putIfAbsent(word, inSpelling(spelling, word)));
        }
        Set<String> surnames = surnames(name);
        surnames.forEach(surname -> {
            enter(surname, surnames, Set.of());
            bearers.computeIfAbsent(Folding.fold(surname), key -> new LinkedHashSet<>())
                    .add(name.value());
        });
    }

    /** Who alone has a surname is also meant where it stands without the rest. */
    private void enterSurname(KnownName name) {
        Set<String> own = surnames(name);
        own.removeIf(
                surname -> bearers.getOrDefault(Folding.fold(surname), Set.of()).size() != 1);
        name.spellings().forEach(spelling -> enter(spelling, own, Set.of()));
    }

    private void enter(String spelling, Collection<String> all, Set<KnownName> values) {
        Spelled spelled = bySpelling.computeIfAbsent(key(Folding.words(spelling)), key -> new Spelled());
        spelled.spellings().addAll(all);
        spelled.values().addAll(values);
    }

    /** Chinese names begin with the family name, which is too short to stand alone. */
    private static Set<String> surnames(KnownName name) {
        Set<String> surnames = new LinkedHashSet<>();
        boolean chinese = name.spellings().stream()
                .anyMatch(spelling -> Folding.script(spelling) == UnicodeScript.HAN && spelling.length() < 4);
        if (name.dimension() == Dimension.OFFICIAL && !chinese) {
            for (String spelling : name.spellings()) {
                String last = spelling.substring(spelling.lastIndexOf(' ') + 1);
                if (last.length() >= SHORTEST_SURNAME && !last.contains(".") && !last.contains("·")) {
                    surnames.add(last);
                }
            }
        }
        return surnames;
    }

    private static String inSpelling(String spelling, String folded) {
        for (String part : spelling.split("[^\\p{L}\\p{Nd}]+")) {
            if (Folding.fold(part).equals(folded)) {
                return part;
            }
        }
        return folded;
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** A name at the beginning of some folded words, the longest there is. */
    Optional<Match> at(List<String> folded) {
        for (int length = Math.min(LONGEST, folded.size()); length > 0; length--) {
            Spelled spelled = bySpelling.get(key(folded.subList(0, length)));
            if (spelled != null) {
                return Optional.of(new Match(length, spelled));
            }
        }
        return Optional.empty();
    }

    /**
     * @param words how many words the name has
     */
    record Match(int words, Spelled spelled) {}

    /** Words of names, folded, each with how it is written. */
    Map<String, String> words() {
        return words;
    }

    /** The name of a value as it is shown; the value itself where it has none. */
    public String label(Dimension dimension, String value) {
        return labels.getOrDefault(dimension + value, value);
    }

    /** Names of which every typed word begins a word, the better known first. */
    public List<Suggestion> suggestions(String typed, Set<Dimension> dimensions, int limit) {
        List<String> begun = Folding.words(Folding.printable(typed));
        if (begun.isEmpty()) {
            return List.of();
        }
        return names.stream()
                .filter(name -> dimensions.contains(name.dimension()))
                .flatMap(name -> name.spellings().stream()
                        .filter(spelling -> begins(begun, Folding.words(spelling)))
                        .findFirst()
                        .map(spelling -> new Suggestion(name.dimension(), name.value(), name.label(), spelling))
                        .stream())
                .limit(limit)
                .toList();
    }

    private static boolean begins(List<String> begun, List<String> spelled) {
        return begun.stream().allMatch(typed -> spelled.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
