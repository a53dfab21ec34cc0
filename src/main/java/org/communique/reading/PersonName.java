package org.communique.reading;

import java.util.regex.Pattern;

/** A line that is a person's name and nothing else: {@code Alzhanova Raushan}, {@code Adlet Seilkhanov}. */
final class PersonName {

    private static final Pattern SHAPE = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:[-'’]\\p{L}+)?(?: (?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+(?:[-'’]\\p{L}+)?)){1,2}");

    private PersonName() {}

    static boolean is(String line) {
        return SHAPE.matcher(line).matches() && TagLine.read(line).isEmpty();
    }
}
