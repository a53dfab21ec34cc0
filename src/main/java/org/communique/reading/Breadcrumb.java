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

    private static final int LONGEST = 300;

    private Breadcrumb() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && WHOLE.matcher(line).matches()
                && isHome(SEPARATOR.split(line)[0]);
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
