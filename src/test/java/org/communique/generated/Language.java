package org.communique.generated;

import java.lang.Character.UnicodeScript;

/** What a page is written in. */
enum Language {
    ENGLISH(UnicodeScript.LATIN),
    RUSSIAN(UnicodeScript.CYRILLIC),
    CHINESE(UnicodeScript.HAN);

    private final UnicodeScript script;

    Language(UnicodeScript script) {
        this.script = script;
    }

    UnicodeScript script() {
        return script;
    }

    static Language of(Dice dice) {
        int chance = dice.below(100);
        return chance < 90 ? ENGLISH : chance < 97 ? RUSSIAN : CHINESE;
    }
}
