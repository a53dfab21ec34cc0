package org.communique.reading;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins a date that a page sets in three lines, as on the leaf of a calendar: {@code 28}, {@code Февраль}, {@code 2023}. */
final class SplitDates {

    private static final Pattern LEAF = Pattern.compile(
            "(?m)^[ \\t]*(\\d{1,2}|\\p{L}{3,12}\\.?)[ \\t]*\\n\\s{0,40}?(\\p{L}{3,12}\\.?|\\d{1,2})[ \\t]*,?[ \\t]*\\n\\s{0,40}?((?:19|20)\\d\\d)[ \\t]*$");

    private SplitDates() {}

    static String joined(String text) {
        Matcher leaf = LEAF.matcher(text);
        return leaf.replaceAll(SplitDates::line);
    }

    private static String line(MatchResult leaf) {
        String date = leaf.group(1) + " " + leaf.group(2) + " " + leaf.group(3);
        return Matcher.quoteReplacement(PrintedDate.firstIn(date).isPresent() ? date : leaf.group());
    }
}
