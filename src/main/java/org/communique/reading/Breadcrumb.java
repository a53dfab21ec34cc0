package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The way to a page on one line: {@code Home > Press Releases > Secretary’s Call …}, {@code Main page / Events}. */
final class Breadcrumb {

    private static final Pattern WHOLE = Pattern.compile("[^>»›/|]{1,60}(?: ?[>»›/|] ?[^>»›/|]{1,140}){1,8}");

    private static final Pattern SEPARATOR = Pattern.compile(" ?[>»›/|] ?");

    private static final Pattern HOME =
            Pattern.compile("(?iu)main page|main|home|home page|главная(?: страница)?|басты бет|首页");

    private static final String SEPARATORS = ">»›/|";

    private static final int LONGEST = 300;
    private static final int LONGEST_HOME = 30;

    private Breadcrumb() {}

    static boolean is(String line) {
        int first = separator(line);
        return first > 0
                && line.length() <= LONGEST
                && isHome(line.substring(0, first))
                && WHOLE.matcher(line).matches();
    }

    /** Where the first separator stands, if it stands near the beginning; -1 otherwise. */
    private static int separator(String line) {
        for (int i = 0; i < Math.min(line.length(), LONGEST_HOME); i++) {
            if (SEPARATORS.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    static boolean isHome(String part) {
        return HOME.matcher(part.strip()).matches();
    }

    /** Its parts, outermost first, without the main page and without the page itself. */
    static List<String> parts(String line, String headline) {
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(line)));
        parts.removeIf(part -> isHome(part) || part.isBlank());
        if (!parts.isEmpty() && isPage(parts.get(parts.size() - 1), headline)) {
            parts.remove(parts.size() - 1);
        }
        return parts;
    }

    private static boolean isPage(String part, String headline) {
        return !headline.isEmpty() && Titles.agree(Titles.plain(headline), Titles.plain(part));
    }
}
