package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses a page's headline: the heading that is printed above the article, when what the page declares confirms it; else
 * what it declares, without the name of the site.
 */
final class Titles {

    /** {@code Headline | Site}, {@code Headline - Site}, {@code Headline :: Site}; hyphens inside words part nothing. */
    private static final Pattern PARTS =
            Pattern.compile("\\s+(?:[|•·»«›‹~/]|::|[-–—]|\\\\)\\s+|\\s*[|｜_]\\s*|\\s::\\s");

    private static final String DASHES = "-–—";

    /** Words of a site's name. */
    private static final int LONGEST_SITE = 4;

    /** Characters of a headline; what is longer is none. */
    static final int LONGEST = 400;

    private final List<String> declared;
    private final String site;

    /** @param declared the page's own names for itself, the most reliable first */
    Titles(List<String> declared, String site) {
        this.declared = declared;
        this.site = plain(site);
    }

    /** @param headings the printed headings of the highest rank, in order */
    Optional<String> choose(List<String> headings) {
        return confirmed(headings)
                .or(() -> declared.stream().findFirst().map(this::withoutSite))
                .or(() -> headings.stream().findFirst());
    }

    private Optional<String> confirmed(List<String> headings) {
        String best = "";
        for (String heading : headings) {
            if (confirms(plain(heading)) && heading.length() > best.length()) {
                best = heading;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private boolean confirms(String heading) {
        return !heading.isEmpty()
                && !heading.equals(site)
                && declared.stream().map(Titles::plain).anyMatch(title -> agree(title, heading));
    }

    /** One holds the other, or they share most of their words. */
    private static boolean agree(String title, String heading) {
        if ((" " + title + " ").contains(" " + heading + " ")) {
            return heading.length() * 3 >= title.length();
        }
        return heading.contains(title) && title.length() * 2 >= heading.length() || shared(title, heading) >= 0.6;
    }

    private static double shared(String one, String other) {
        List<String> words = new ArrayList<>(List.of(one.split(" ")));
        int all = words.size();
        int same = 0;
        String[] others = other.split(" ");
        for (String word : others) {
            same += words.remove(word) ? 1 : 0;
        }
        return 2.0 * same / (all + others.length);
    }

    /** The longest part, if the others are the site or look like it. */
    String withoutSite(String title) {
        String[] parts = PARTS.split(title);
        String best = "";
        for (String part : parts) {
            if (part.length() > best.length() && !plain(part).equals(site)) {
                best = part;
            }
        }
        return parts.length > 1 && best.length() * 2 > title.length() ? withinTitle(title, best) : title;
    }

    /** Takes parts off the ends only: a dash inside the headline stays. */
    private String withinTitle(String title, String best) {
        int last = lastSeparator(title);
        if (last > 0 && looksLikeSite(title.substring(last))) {
            return withoutSite(title.substring(0, last).strip());
        }
        return best.equals(title) || site.isEmpty() || !plain(title).startsWith(site) ? title : best;
    }

    private static int lastSeparator(String title) {
        int last = -1;
        Matcher matcher = PARTS.matcher(title);
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** A dash may part the headline itself ("… – Mike Pompeo"): behind it only the site's own name is the site. */
    private boolean looksLikeSite(String end) {
        String name = plain(end);
        boolean named = !site.isEmpty() && (site.contains(name) || name.contains(site));
        boolean dash = DASHES.indexOf(end.strip().charAt(0)) >= 0;
        return named || (!dash || declared.size() == 1) && name.split(" ").length <= LONGEST_SITE;
    }

    /** Lower case, words only. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(gap && !plain.isEmpty() ? " " : "").append(Character.toLowerCase(c));
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
