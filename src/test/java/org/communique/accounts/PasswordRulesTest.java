package org.communique.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.communique.accounts.PasswordRules.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be a password, and what is guessed first. */
class PasswordRulesTest {

    private final PasswordRules rules;

    PasswordRulesTest() throws IOException {
        rules = new Logins().passwordRules();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four unlike tin whistles",
                "gT7#qw-Zp0!xx",
                "мой дядя самых честных правил",
                "жеті рет өлшеп бір рет кес",
                "知己知彼百戰不殆勝乃不殆",
                "tulip dragon monkey castle river",
                "            wide open "
            })
    void longAndOwnIsGood(String password) {
        assertThat(rules.weakness(password, "anna")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, SHORT",
        "知己知彼百戰不殆, SHORT",
        "aaaaaaaaaaaaaaa, MONOTONOUS",
        "xk7xk7xk7xk7xk7, MONOTONOUS",
        "123456789012, MONOTONOUS",
        "abcdefghijklm, MONOTONOUS",
        "password123456, COMMON",
        "P@ssw0rd2024!!, COMMON",
        "Summer2025Summer, COMMON",
        "correct horse battery staple, COMMON",
        "qwertyuiop1234, COMMON",
        "Kazakhstan2030, COMMON",
        "communique-2026, COMMON",
        "йцукенгшщзхъ12, COMMON",
        "zhanna.kim1999, NAME",
        "Zhanna.Kim-password, NAME"
    })
    void whatManyChooseIsRefused(String password, Weakness weakness) {
        assertThat(rules.weakness(password, "zhanna.kim")).contains(weakness);
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertThat(rules.weakness("🌷🍂🌵🐟🦉🦊🚲⛵🎻🧭🕯", "anna")).contains(Weakness.SHORT);
        assertThat(rules.weakness("🌷🍂🌵🐟🦉🦊🚲⛵🎻🧭🕯🧩", "anna")).isEmpty();
        assertThat(rules.weakness("ab1 z9y k".repeat(14) + "xy", "anna")).isEmpty();
        assertThat(rules.weakness("ab1 z9y k".repeat(14) + "xyz", "anna")).contains(Weakness.LONG);
    }

    @Test
    void hashesTakeAnyLengthAndOneTextForWhatLooksTheSame() {
        PasswordHashes hashes = new PasswordHashes();
        String hash = hashes.encode("é".repeat(100) + "!");
        assertThat(hashes.matches("e\u0301".repeat(100) + "!", hash)).isTrue();
        assertThat(hashes.matches("é".repeat(100) + "?", hash)).isFalse();
        assertThat(hashes.upgradeEncoding(hash)).isFalse();
        assertThat(hashes.upgradeEncoding("{bcrypt}$2a$10$x")).isTrue();
    }
}
