package org.communique.recognition;

import java.util.List;
import java.util.Set;

/** A sentence's words as dates are read from them. */
record DateWords(Sentence sentence, List<Word> words) {

    static final Set<String> YEAR_WORDS = WordSet.of("год года г жыл жылғы жылғ г. жылы");

    /** "Среда" is a Wednesday and an environment. */
    private static final String ENVIRONMENT = Fold.word("среда");

    private static final Set<String> WEEKDAY_AFTER = WordSet.of("в во эту прошлую минувшую с на до ,");

    private static final int SHORT = 4;

    DateWords(Sentence sentence) {
        this(sentence, sentence.words());
    }

    int numberAt(int index) {
        if (index < sentence.from() || index >= sentence.to()) {
            return -1;
        }
        String key = words.get(index).key();
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
            digits++;
        }
        boolean ordinal = digits > 0
                && digits < 3
                && Set.of("", "st", "nd", "rd", "th", "-го").contains(key.substring(digits));
        return ordinal || digits == 4 && key.length() == 4 ? Integer.parseInt(key.substring(0, digits)) : -1;
    }

    boolean is(int index, String key) {
        return index >= sentence.from()
                && index < sentence.to()
                && words.get(index).is(key);
    }

    String wordAt(int index) {
        return index >= sentence.from() && index < sentence.to()
                ? words.get(index).key()
                : "";
    }

    /** "2020 жылғы 8 сәуірде": the year stands before. */
    int yearBefore(int from) {
        boolean yearWord = from - 2 >= sentence.from()
                && YEAR_WORDS.contains(words.get(from - 1).key());
        int year = yearWord ? numberAt(from - 2) : -1;
        return Years.plausible(year) ? year : -1;
    }

    /** Whether a weekday's name stands for one: not "Sun Meijun", not "охрана окружающей среды", not "moderate sat down". */
    boolean weekdayAt(int at) {
        Word word = words.get(at);
        if (Fold.cyrillic(word.key().charAt(0))) {
            return !ENVIRONMENT.equals(word.key())
                    || !words.get(at).capital() && WEEKDAY_AFTER.contains(wordAt(at - 1));
        }
        if (word.key().length() > SHORT) {
            return true;
        }
        return word.capital() && (at + 1 >= sentence.to() || !words.get(at + 1).capital() || monthAt(at + 1));
    }

    private boolean monthAt(int at) {
        return CalendarWords.MONTH.containsKey(wordAt(at));
    }

    /** The weekday that the sentence names, 0 when it names none: it tells which year a day is of. */
    int weekday() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Word word = words.get(i);
            Integer weekday = CalendarWords.WEEKDAY.get(word.key());
            if (weekday != null && weekdayAt(i)) {
                return weekday;
            }
        }
        return 0;
    }
}
