package org.communique.generated;

import java.time.LocalDate;
import java.util.Set;
import org.communique.generated.Cast.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What several pages may tell of.
 *
 * @param number of the first page that tells it
 * @param day when it happened
 * @param contact who met whom; null where a story is of something else
 * @param topic what it is about, from 0
 */
record Story(long number, LocalDate day, @Nullable Encounter contact, int topic) {

    /**
     * One contact.
     *
     * @param kind a token of the archive
     * @param place where it happened, by the place's name of today; null for calls and letters
     */
    record Encounter(
            String kind,
            Actor kazakh,
            Actor other,
            @Nullable String place,
            String placeCountry) {}

    private static final String[] KINDS = {
        "meeting",
        "meeting",
        "meeting",
        "meeting",
        "meeting",
        "telephone-call",
        "video-call",
        "visit",
        "visit",
        "consultations",
        "letter",
        "signing"
    };
    private static final Set<String> FAR = Set.of("telephone-call", "video-call", "letter");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 3);
    private static final int DAYS = (int) (LocalDate.of(2025, 12, 31).toEpochDay() - FIRST.toEpochDay());
    private static final int WITH_CONTACT = 60;

    static Story of(Cast cast, long seed, long number) {
        Dice dice = Dice.of(seed, number * 2 + 1);
        LocalDate day = day(dice);
        int topic = dice.below(Vocabulary.topics());
        return new Story(number, day, dice.percent(WITH_CONTACT) ? encounter(cast, day, dice) : null, topic);
    }

    /** There are four times as many pages in the last year as in the first, and fewer at weekends. */
    private static LocalDate day(Dice dice) {
        double grown = (Math.sqrt(1 + 15 * dice.share()) - 1) / 3;
        LocalDate day = FIRST.plusDays((long) (grown * DAYS));
        return day.getDayOfWeek().getValue() > 5 && dice.percent(55) ? day.minusDays(2) : day;
    }

    private static Encounter encounter(Cast cast, LocalDate day, Dice dice) {
        String kind = KINDS[dice.below(KINDS.length)];
        String country = dice.percent(50) ? "US" : "CN";
        Actor kazakh = cast.of("KZ", day, dice);
        Actor other = cast.of(country, day, dice);
        String where = dice.percent(65) ? "KZ" : country;
        return new Encounter(kind, kazakh, other, FAR.contains(kind) ? null : cast.city(where, dice), where);
    }
}
