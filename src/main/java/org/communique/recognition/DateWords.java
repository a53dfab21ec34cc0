package org.communique.recognition;

import java.util.List;
import java.util.Set;

/** A sentence's words as dates are read from them. */
record DateWords(Sentence sentence, List<Word> words) {

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
        return index < sentence.to() ? words.get(index).key() : "";
    }
}
