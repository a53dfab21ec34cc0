package org.communique.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The authority's officials by their names: in full, with initials, and by surname alone. */
final class NameIndex {

    /** How much of a name is printed. */
    enum Form {
        FULL,
        INITIAL,
        SURNAME
    }

    record Entry(KnownOfficial official, Form form) {}

    /** Surnames that are ordinary words or given names too; they count only beside a title or once introduced. */
    private static final Set<String> ORDINARY = WordSet.of("""
            he an you so le long rice baker young green gates hill price lake hale blake jones ross perry cohen
            currie mast case self moore smith miller johnson davis scott kim lee carter bush clinton gore gor lu
            """);

    private final Phrases<Entry> phrases = new Phrases<>(NameIndex::key);

    private final Map<String, List<String>> surnames = new HashMap<>();

    NameIndex(List<KnownOfficial> officials) {
        officials.forEach(this::add);
        officials.forEach(official -> surnames.put(official.slug(), surnamesOf(official)));
    }

    /** The keys of an official's surname in every spelling. */
    List<String> surnames(KnownOfficial official) {
        return surnames.getOrDefault(official.slug(), List.of());
    }

    private static List<String> surnamesOf(KnownOfficial official) {
        boolean familyFirst = "CN".equals(official.country());
        return Stream.concat(Stream.of(official.name()), official.otherNames().stream())
                .filter(name -> !Words.han(name.charAt(0)))
                .map(Words::of)
                .map(words -> key(words.get(familyFirst ? 0 : words.size() - 1)))
                .distinct()
                .toList();
    }

    static String key(Word word) {
        String key = word.key();
        char first = key.charAt(0);
        return first < 128 ? Fold.name(key) : Fold.cyrillic(first) ? Fold.cyrillicName(key) : key;
    }

    private void add(KnownOfficial official) {
        boolean familyFirst = "CN".equals(official.country());
        add(official, official.name(), familyFirst);
        official.otherNames().forEach(name -> add(official, name, familyFirst));
    }

    private void add(KnownOfficial official, String name, boolean familyFirst) {
        add(official, name, familyFirst, Words.of(name));
        if (Fold.cyrillic(name.charAt(0))) {
            add(official, name, familyFirst, Words.of(name, KazakhLetters.CYRILLIC));
        }
    }

    private void add(KnownOfficial official, String name, boolean familyFirst, List<Word> words) {
        List<String> keys = new ArrayList<>();
        words.stream().filter(word -> !word.mark()).forEach(word -> keys.add(key(word)));
        if (keys.isEmpty()) {
            return;
        }
        boolean han = Words.han(name.charAt(0));
        int dot = han ? name.lastIndexOf('·') : -1;
        if (dot > 0) {
            add(official, name.substring(dot + 1), familyFirst);
        }
        if (han || keys.size() == 1) {
            phrases.add(keys, new Entry(official, han && keys.size() > 2 ? Form.FULL : Form.SURNAME));
            return;
        }
        phrases.add(keys, new Entry(official, Form.FULL));
        if (familyFirst) {
            phrases.add(List.of(String.join("", keys)), new Entry(official, Form.FULL));
            phrases.add(keys.subList(0, 1), new Entry(official, Form.SURNAME));
            abbreviate(official, keys);
        } else {
            addGivenFirst(official, keys);
        }
    }

    /** "В.Цзябао", "С. Цзиньпин": Cyrillic papers shorten the family name. */
    private void abbreviate(KnownOfficial official, List<String> keys) {
        if (Fold.cyrillic(keys.get(0).charAt(0))) {
            List<String> initial = new ArrayList<>(List.of(keys.get(0).charAt(0) + "."));
            initial.addAll(keys.subList(1, keys.size()));
            phrases.add(initial, new Entry(official, Form.INITIAL));
        }
    }

    private void addGivenFirst(KnownOfficial official, List<String> keys) {
        String first = keys.get(0);
        String family = keys.get(keys.size() - 1);
        phrases.add(List.of(first, family), new Entry(official, Form.FULL));
        phrases.add(List.of(family, first), new Entry(official, Form.FULL));
        phrases.add(List.of(first.charAt(0) + ".", family), new Entry(official, Form.INITIAL));
        phrases.add(List.of(family), new Entry(official, Form.SURNAME));
        if (eminent(official)) {
            for (String form : Inflections.of(family)) {
                phrases.add(List.of(first, form), new Entry(official, Form.FULL));
                phrases.add(List.of(form), new Entry(official, Form.SURNAME));
            }
        }
    }

    /** Those whom papers of any language name. */
    private static boolean eminent(KnownOfficial official) {
        return official.tenures().stream().anyMatch(tenure -> tenure.level().compareTo(Level.FOREIGN_MINISTER) <= 0);
    }

    Phrases.@Nullable Found<Entry> at(List<Word> words, int from, int limit) {
        return from < limit && words.get(from).capital() ? phrases.nameAt(words, from, limit) : null;
    }

    /**
     * Where a name begins whose surname, found alone, is that of somebody whom papers of any language name, and whose given
     * names are spelt in a way of their own: "Kasim-Yomart Tokáyev"; the surname's own index when the given names are another's.
     */
    int eminentFrom(List<Word> words, int surname, int first, Phrases.Found<Entry> found) {
        KnownOfficial official = found.value().official();
        if (found.values().size() != 1 || key(words.get(surname)).length() < 5 || !eminent(official)) {
            return surname;
        }
        char initial = key(Words.of(official.name()).get(0)).charAt(0);
        int from = surname;
        for (int i = surname - 1; i >= Math.max(first, surname - 4); i--) {
            Word word = words.get(i);
            if (!word.capital() && !word.is("-")) {
                break;
            }
            from = word.capital() && key(word).charAt(0) == initial ? i : from;
        }
        return from;
    }

    static boolean ordinary(Word surname) {
        return ORDINARY.contains(surname.key());
    }
}
