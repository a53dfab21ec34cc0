package org.communique.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Other headings that a page prints are about something else, or are one word. */
    private static final int FEWEST_WORDS = 3;

    /** Words shorter than this stand in any heading. */
    static final int TELLING = 4;

    /** Words of a declared headline that a printed one may hold beside a kicker. */
    private static final int WHOLE = 5;

    /** Characters of a headline; what is longer is none. */
    static final int LONGEST = 400;

    private final List<String> declared;
    private final String site;

    /** @param declared the page's own names for itself, the most reliable first */
    Titles(List<String> declared, String site) {
        this.declared = declared;
        this.site = plain(site);
    }

    /**
     * @param first the headings of the highest rank that the page prints, in order
     * @param second those of the next rank
     */
    Optional<String> choose(List<String> first, List<String> second) {
        List<String> headings = first.isEmpty() ? second : first;
        return confirmed(headings)
                .map(this::withoutKicker)
                .or(() -> related(first))
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
                && declared.stream()
                        .flatMap(title -> Stream.of(title, withoutSite(title)))
                        .map(Titles::plain)
                        .anyMatch(title -> agree(title, heading));
    }

    /** A heading that holds a line above or below the headline too: what the page declares twice tells them apart. */
    private String withoutKicker(String heading) {
        String plain = plain(heading);
        List<String> inside = declared.stream()
                .map(this::withoutSite)
                .filter(title -> plain(title).split(" ").length >= WHOLE)
                .filter(title -> plain.length() > plain(title).length()
                        && (" " + plain + " ").contains(" " + plain(title) + " "))
                .toList();
        boolean twice = inside.size() > 1 && plain(inside.get(0)).equals(plain(inside.get(1)));
        return twice ? inside.get(0) : heading;
    }

    /**
     * Sites declare other headlines than they print, for search engines and social networks: the only heading of the page
     * that shares a telling word with them is the printed one.
     */
    private Optional<String> related(List<String> headings) {
        List<String> related = headings.stream()
                .distinct()
                .filter(heading -> words(plain(heading)).size() >= FEWEST_WORDS
                        && !plain(heading).equals(site))
                .filter(this::sharesWord)
                .toList();
        return related.size() == 1 ? Optional.of(related.get(0)) : Optional.empty();
    }

    /** The longest part of what the page declares that it prints too; some sites print their headline in a plain element. */
    Optional<String> printed(Set<String> lines) {
        return declared.stream()
                .flatMap(PARTS::splitAsStream)
                .map(String::strip)
                .filter(part -> words(plain(part)).size() >= FEWEST_WORDS
                        && !plain(part).equals(site)
                        && lines.contains(plain(part)))
                .max(Comparator.comparingInt(String::length));
    }

    private boolean sharesWord(String heading) {
        List<String> names = words(site);
        return declared.stream()
                .flatMap(title -> words(plain(longestPart(title))).stream())
                .filter(word -> word.length() >= TELLING && !names.contains(word))
                .anyMatch(words(plain(heading))::contains);
    }

    private static String longestPart(String title) {
        String longest = "";
        for (String part : PARTS.split(title)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    /** One holds the other, or they share most of their words. */
    static boolean agree(String title, String heading) {
        if ((" " + title + " ").contains(" " + heading + " ")) {
            return heading.length() * 3 >= title.length();
        }
        return heading.contains(title) && title.length() * 2 >= heading.length() || shared(title, heading) >= 0.6;
    }

    private static double shared(String one, String other) {
        List<String> words = words(one);
        int all = words.size();
        int same = 0;
        List<String> others = words(other);
        for (String word : others) {
            same += words.remove(word) ? 1 : 0;
        }
        return 2.0 * same / (all + others.size());
    }

    /** Chinese and Japanese are written without blanks: there every character counts as a word. */
    static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : plain.split(" ")) {
            if (!word.isEmpty() && Words.isIdeograph(word.charAt(0))) {
                word.chars().forEach(c -> words.add(String.valueOf((char) c)));
            } else {
                words.add(word);
            }
        }
        return words;
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
            String rest = title.substring(0, last).strip();
            if (words(plain(rest)).size() == 1) {
                return title;
            }
            return DASHES.indexOf(title.substring(last).strip().charAt(0)) >= 0 ? rest : withoutSite(rest);
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
