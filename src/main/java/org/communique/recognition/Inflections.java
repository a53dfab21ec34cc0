package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Endings and prefixes that languages of the region join to names: "Tokajevom", "Trampa", "To'qayevning", "وبلينكن". */
final class Inflections {

    private static final Set<String> ENDINGS = WordSet.of(
            "om em im a u e i ie owi owa ovi ni ning ga dan in la ye yi nin le iň y pen ben men ting vel val");

    private static final List<String> PREFIXES = List.of("\u0648", "\u0644", "\u0628");

    /** Shorter names would meet other words. */
    private static final int LONG = 5;

    private Inflections() {}

    static List<String> of(String surname) {
        List<String> forms = new ArrayList<>();
        if (Fold.arabic(surname.charAt(0))) {
            PREFIXES.forEach(prefix -> forms.add(prefix + surname));
        } else if (surname.length() >= LONG && surname.charAt(0) < 128) {
            for (String spelt : spellings(surname)) {
                forms.add(spelt);
                ENDINGS.forEach(ending -> forms.add(Fold.name(spelt + ending)));
            }
        }
        return forms;
    }

    /** "Tokajev", "Nasarbajew": as Slavs and Germans spell them. */
    private static Set<String> spellings(String surname) {
        String glide = surname.replace("ae", "aje");
        return new TreeSet<>(List.of(surname, glide, glide.replace('z', 's'), surname.replace("ae", "aie")));
    }
}
