package org.communique.site;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions that nobody asks in good faith, the same ones every time. */
final class HostileQueries {

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "”",
            "«",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "*",
            "?",
            "~",
            "^",
            ":",
            "\\",
            "/",
            "-",
            "--",
            "+",
            "|",
            "||",
            "&&",
            "OR",
            "AND",
            "NOT",
            " ",
            "\t",
            "\u0000",
            "\u0007",
            "\u202E",
            "\u2066",
            "\u200B",
            "\uFEFF",
            "\uFFFF",
            "😀",
            "👩‍👩‍👧",
            "ﷺ",
            "e\u0301\u0302\u0303",
            "' OR 1=1 --",
            "'; DROP TABLE contact; --",
            "UNION SELECT",
            "pg_sleep(10)",
            "$1",
            ":words",
            "{{7*7}}",
            "${jndi:ldap://x}",
            "<script>",
            "</form>",
            "%",
            "%%",
            "_",
            "../..",
            "field:x",
            "[1 TO 9]",
            "a*",
            "ab*",
            "co*",
            "in*",
            "the*",
            "re*",
            "с*",
            "中*",
            "the",
            "of",
            "and",
            "Kazakhstan",
            "cooperation",
            "President Tokayev",
            "Wang Yi",
            "\"of the\"",
            "\"the Republic of Kazakhstan\"",
            "-the",
            "-Kazakhstan",
            "Токаев",
            "托卡耶夫",
            "中华人民共和国",
            "哈",
            "a",
            "z",
            "1",
            "99999999999999999999",
            "w".repeat(60));

    private HostileQueries() {}

    static Stream<String> first(int many) {
        return IntStream.range(0, many).mapToObj(HostileQueries::query);
    }

    /** One in twenty is as long as 10,000 characters; one in five is one piece over and over. */
    private static String query(int number) {
        Random dice = new Random(number);
        int length = dice.nextInt(20) == 0 ? 10_000 : 1 + dice.nextInt(400);
        boolean one = dice.nextInt(5) == 0;
        String piece = piece(dice);
        StringBuilder query = new StringBuilder();
        while (query.length() < length) {
            query.append(one ? piece : piece(dice)).append(dice.nextBoolean() ? " " : "");
        }
        return query.substring(0, Math.min(length, query.length()));
    }

    private static String piece(Random dice) {
        return PIECES.get(dice.nextInt(PIECES.size()));
    }
}
