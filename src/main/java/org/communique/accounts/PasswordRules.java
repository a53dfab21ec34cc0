package org.communique.accounts;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new password has to keep, after NIST SP 800-63B: length counts, any character goes, no kind of character is
 * demanded, and what many people choose is refused. Lengths are in characters as people count them.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** So many letters outside all words of the list make a password its owner's own. */
    private static final int OWN_LETTERS = 4;

    /** So many different words of the list are a phrase that nobody guesses. */
    private static final int PHRASE = 4;

    /** {@code 777777777777}, {@code ab1ab1ab1ab1} */
    private static final Pattern REPEATED = Pattern.compile("(.{1,8}?)\\1{2,}.{0,2}", Pattern.DOTALL);

    private static final Pattern OUTER_SIGNS = Pattern.compile("^\\P{L}+|\\P{L}+$");

    private static final List<String> OF_THE_SITE = List.of("communique", "communiqué");

    private final List<String> common;

    /**
     * @param common words and patterns that many passwords are made of, in lower case
     */
    PasswordRules(List<String> common) {
        this.common = longestFirst(Stream.concat(common.stream(), OF_THE_SITE.stream()));
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.sorted((one, other) -> other.length() - one.length()).toList();
    }

    enum Weakness {
        SHORT,
        LONG,
        MONOTONOUS,
        COMMON,
        NAME
    }

    /** Why a password is refused; empty for a good one. */
    Optional<Weakness> weakness(String password, String account) {
        String text = normal(password).toLowerCase(Locale.ROOT);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.LONG);
        }
        if (REPEATED.matcher(text).matches() || isSequence(text)) {
            return Optional.of(Weakness.MONOTONOUS);
        }
        if (isMadeOf(common, text)) {
            return Optional.of(Weakness.COMMON);
        }
        List<String> withName = longestFirst(Stream.concat(common.stream(), Stream.of(account)));
        return isMadeOf(withName, text) ? Optional.of(Weakness.NAME) : Optional.empty();
    }

    /** {@code 123456789012}, {@code abcdefghijkl}: hardly a character that does not follow its neighbour. */
    private static boolean isSequence(String text) {
        int[] points = text.codePoints().toArray();
        int steps = 0;
        for (int i = 1; i < points.length; i++) {
            steps += Math.abs(points[i] - points[i - 1]) == 1 ? 1 : 0;
        }
        return steps >= points.length - 3;
    }

    /** Whether hardly a letter is left without these words, as it is typed or as it is meant. */
    private static boolean isMadeOf(List<String> words, String text) {
        String meant = OUTER_SIGNS
                .matcher(text)
                .replaceAll("")
                .codePoints()
                .mapToObj(PasswordRules::letter)
                .collect(Collectors.joining());
        return hasNothingOwn(words, text) || hasNothingOwn(words, meant);
    }

    private static boolean hasNothingOwn(List<String> words, String text) {
        String rest = text;
        Set<String> found = new HashSet<>();
        for (String word : words) {
            if (rest.contains(word)) {
                found.add(word);
                rest = rest.replace(word, " ");
            }
        }
        return !found.isEmpty()
                && found.size() < PHRASE
                && rest.codePoints().filter(Character::isLetter).count() < OWN_LETTERS;
    }

    /** {@code P@ssw0rd} means password. */
    private static String letter(int character) {
        return switch (character) {
            case '@', '4' -> "a";
            case '0' -> "o";
            case '3' -> "e";
            case '$', '5' -> "s";
            case '1', '!' -> "i";
            case '7' -> "t";
            default -> Character.toString(character);
        };
    }

    /** One text for what looks the same, so that a password typed on another keyboard is the same password. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
