package org.communique.recognition;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the short title of one person from what a page prints beside a name: "Kazakhstan’s Vice Minister", "deputies". */
final class PrintedRoles {

    /** The country stands in a field of its own. */
    private static final Pattern OWNER = Pattern.compile(
            "^(?:the )?(?:(?:Kazakhstan|China|America|U\\.S\\.|US)['’]s|U\\.S\\.|US|Kazakh|Chinese|American) "
                    + "(?=\\p{L})");

    private static final List<Map.Entry<String, String>> SINGULARS = List.of(
            Map.entry("deputies", "Deputy"),
            Map.entry("representatives", "Representative"),
            Map.entry("members", "Member"),
            Map.entry("senators", "Senator"),
            Map.entry("congressmen", "Congressman"),
            Map.entry("ministers", "Minister"),
            Map.entry("ambassadors", "Ambassador"),
            Map.entry("governors", "Governor"));

    private PrintedRoles() {}

    static String ofOne(String printed) {
        String own = OWNER.matcher(printed).replaceFirst("");
        for (Map.Entry<String, String> plural : SINGULARS) {
            String several = plural.getKey();
            if (own.regionMatches(true, 0, several, 0, several.length())) {
                return plural.getValue() + own.substring(several.length());
            }
        }
        return Character.toUpperCase(own.charAt(0)) + own.substring(1);
    }
}
