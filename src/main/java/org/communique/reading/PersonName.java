package org.communique.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A line that is a person's name and nothing else: {@code Alzhanova Raushan}, {@code Adlet Seilkhanov}. */
final class PersonName {

    private static final Pattern SHAPE = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:[-'’]\\p{L}+)?(?: (?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+(?:[-'’]\\p{L}+)?)){1,2}");

    /** Words of headings and menus: {@code Report Page}, {@code Press Release}. */
    private static final Set<String> ORDINARY = Set.of(
            ("news page report home main press release photo photos video gallery policy politics economy world read"
                            + " more share print top back next previous post story stories latest related popular terms contact"
                            + " about us site map search subscribe follow breaking full text source link website official foreign"
                            + " posted published updated on in the palace office")
                    .split(" "));

    /** How the names of states begin that stand in headings: {@code Позиція Казахстану}. */
    private static final Pattern STATE =
            Pattern.compile("(?:kazakhst|qazaqst|казахст|қазақст|україн|украин|узбекист|кыргызст).*"
                    + "|united|китай|китаю|китаем|қытай|россия|россии|америка|америки");

    private PersonName() {}

    static boolean is(String line) {
        return SHAPE.matcher(line).matches()
                && TagLine.read(line).isEmpty()
                && Arrays.stream(line.toLowerCase(Locale.ROOT).split(" "))
                        .noneMatch(word ->
                                ORDINARY.contains(word) || STATE.matcher(word).matches());
    }
}
