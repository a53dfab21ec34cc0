package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds officials whom a sentence does not name: "U.S. congressmen", "top officials of the National Security Council". */
final class Groups {

    private static final Set<String> PEOPLE = WordSet.of("""
            delegation delegations officials side partners colleagues counterparts counterpart lawmakers members
            leadership representatives congressmen senators diplomats делегац делегация делегацией представител сторон коллег
            руководств парламентар delegates parliamentarians
            """);

    /** Their delegations serve no state. */
    private static final Set<String> BUSINESS = WordSet.of(
            "think tanks companies company business businesses businessmen organizations university universities ngo ngos investors media journalists бизнеса компаний деловых");

    /** "In Kazakhstan the delegation had meetings": before an article stands another phrase. */
    private static final Set<String> ARTICLES = WordSet.of("the a an its his their");

    private static final Set<String> AT = WordSet.of("at in with");

    private static final Set<String> TALKS = WordSet.of("talks negotiations discussions");

    private static final Set<String> DEPARTMENTS = WordSet.of("department ministry senate congress treasury");

    private static final int REACH = 7;

    private static final Phrases<String> INSTITUTIONS = new Phrases<>();

    static {
        List.of(
                        "Congress",
                        "State Department",
                        "Department of State",
                        "National Security Council",
                        "White House",
                        "Pentagon",
                        "USAID",
                        "House of Representatives",
                        "CENTCOM",
                        "Department of Defense",
                        "Department of Energy",
                        "Department of Commerce",
                        "Конгресс",
                        "Конгресса",
                        "Госдеп",
                        "Госдепартамент",
                        "Госдепартамента")
                .forEach(name -> INSTITUTIONS.add(name, "US"));
        List.of("NPC", "CPPCC", "CPC", "State Council", "National People's Congress", "Госсовета")
                .forEach(name -> INSTITUTIONS.add(name, "CN"));
        List.of("Mazhilis", "Majilis", "Мажилис", "Мажилиса").forEach(name -> INSTITUTIONS.add(name, "KZ"));
    }

    /** "Met with the akims of Atyrau and Aktau": only Kazakhstan has them. */
    private static final Set<String> AKIMS = WordSet.of("аким akim akims әкім әкімі");

    private Groups() {}

    static List<Figure> of(Sentence sentence) {
        List<Figure> groups = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (AKIMS.contains(sentence.word(i).key()) && !named(sentence, i)) {
                groups.add(new Figure(i, i + 1, null, Country.KZ, null, i, i + 1, false));
            }
            Figure institution = institution(sentence, i);
            if (institution != null) {
                groups.add(institution);
            } else if (PEOPLE.contains(sentence.word(i).key()) && !business(sentence, i)) {
                String country = country(sentence, i);
                if (country != null) {
                    groups.add(new Figure(i, i + 1, null, country, null, i, i + 1, false));
                }
            }
        }
        return groups;
    }

    /** Two capitals in a row, near: "аким Алматы Бакытжан Сагинтаев". */
    private static boolean named(Sentence sentence, int at) {
        for (int i = at - 2; i < Math.min(sentence.to() - 1, at + REACH); i++) {
            if (i > sentence.from()
                    && i != at
                    && i + 1 != at
                    && sentence.word(i).capital()
                    && sentence.word(i + 1).capital()) {
                return true;
            }
            if (i > at && sentence.word(i).mark()) {
                return false;
            }
        }
        return false;
    }

    /** "Had talks at the U.S. Department of Justice": whoever sits there. */
    private static @Nullable Figure institution(Sentence sentence, int at) {
        boolean held = at > sentence.from() + 2
                && sentence.word(at).is("the")
                && AT.contains(sentence.word(at - 1).key())
                && TALKS.contains(sentence.word(at - 2).key());
        if (!held) {
            return null;
        }
        Phrases.Found<String> country = Country.at(sentence.words(), at + 1, sentence.to());
        int from = country == null ? at + 1 : country.to();
        Phrases.Found<String> found = INSTITUTIONS.at(sentence.words(), from, sentence.to());
        boolean department =
                from < sentence.to() && DEPARTMENTS.contains(sentence.word(from).key());
        String its = country == null || !department ? null : country.value();
        String side = found == null ? its : found.value();
        return side == null ? null : new Figure(at, at + 1, null, side, null, at, at + 1, false);
    }

    private static boolean business(Sentence sentence, int at) {
        for (int i = Math.max(sentence.from(), at - 3); i < Math.min(sentence.to(), at + REACH + 3); i++) {
            if (BUSINESS.contains(sentence.word(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String country(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(sentence.from(), at - 3); i--) {
            if (ARTICLES.contains(sentence.word(i).key()) || sentence.word(i).is(",")) {
                break;
            }
            String before = at(sentence, i);
            if (before != null) {
                return before;
            }
        }
        for (int i = at + 1; i < Math.min(sentence.to(), at + REACH); i++) {
            if (sentence.word(i).is(",") || sentence.word(i).is("with")) {
                return null;
            }
            String after = at(sentence, i);
            if (after != null) {
                return after;
            }
        }
        return null;
    }

    private static @Nullable String at(Sentence sentence, int index) {
        Phrases.Found<String> country = Country.at(sentence.words(), index, sentence.to());
        if (country != null) {
            return country.value();
        }
        Phrases.Found<String> institution = INSTITUTIONS.at(sentence.words(), index, sentence.to());
        return institution == null ? null : institution.value();
    }
}
