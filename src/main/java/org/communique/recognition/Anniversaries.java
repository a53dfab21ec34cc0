package org.communique.recognition;

import java.time.LocalDate;
import java.util.Set;

/**
 * Years that an article counts instead of naming: "the 78th session of the UN General Assembly", "in the 27 years since
 * diplomatic relations were established". Kazakhstan's with both counterparts date from the turn of 1991.
 */
final class Anniversaries {

    private static final int FIRST_SESSION = 1946;
    private static final int RELATIONS = 1992;
    private static final int MOST = 100;

    private static final Set<String> SESSION = WordSet.of("session сессии сессия");
    private static final Set<String> ASSEMBLY = WordSet.of("assembly ассамблеи");
    private static final Set<String> YEARS = WordSet.of("years year anniversary лет летие летия летием");
    private static final Set<String> RELATED = WordSet.of("diplomatic дипломатических дипотношений");
    private static final Set<String> TO_COME = WordSet.of("next will upcoming предстоящего будущем");

    private static final int NAME = 13;
    private static final int NEAR = 12;

    private Anniversaries() {}

    static void bound(Sentence sentence, Bounds bounds) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int number = number(sentence.word(i).key());
            if (number <= 0 || number > MOST || sentence.any(TO_COME, sentence.from(), sentence.to())) {
                continue;
            }
            if (sentence.any(SESSION, i + 1, i + 4) && sentence.any(ASSEMBLY, i + 1, i + NAME)) {
                int opened = FIRST_SESSION - 1 + number;
                bounds.within(
                        LocalDate.of(opened, 9, 1),
                        LocalDate.of(opened + 1, 8, 31),
                        "session " + number + " of the UN General Assembly opened in September " + opened);
            } else if (sentence.any(YEARS, i + 1, i + 4) && sentence.any(RELATED, i - NEAR, i + NEAR)) {
                int year = RELATIONS + number;
                bounds.within(
                        LocalDate.of(year - 1, 10, 1),
                        LocalDate.of(year + 1, 1, 31),
                        "it counts " + number + " years of diplomatic relations");
            }
        }
    }

    private static int number(String key) {
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
            digits++;
        }
        boolean counted =
                digits > 0 && digits < 3 && Set.of("", "st", "nd", "rd", "th").contains(key.substring(digits));
        return counted ? Integer.parseInt(key.substring(0, digits)) : -1;
    }
}
