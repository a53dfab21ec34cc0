package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the body: breadcrumb, headline, author, time line, in any order.
 *
 * @param section the breadcrumb, outermost first, without the main page
 */
record Head(
        @Nullable String headline,
        Optional<TimeLine> time,
        List<String> section,
        @Nullable String byline) {

    /** {@code Main Page >}, {@code News >}: what follows the last of them has no sign. */
    private static final Pattern CRUMB = Pattern.compile("[•·]? ?(.{2,40}?) ?[>›»/]");

    private static final Pattern HOME =
            Pattern.compile("(?iu)main page|main|home|home page|главная(?: страница)?|басты бет|首页");

    static Head read(Lines lines, String declared) {
        int body = lines.first(Lines.BODY);
        TextHeadline printed = declared.isEmpty() ? new TextHeadline(lines, body) : null;
        String headline = printed == null ? declared : taken(lines, printed.find());
        Optional<TimeLine> time = time(lines, body);
        List<String> section = section(lines, body);
        String byline = byline(lines, body);
        if (!declared.isEmpty()) {
            lines.claimEqual(declared, Lines.FIELD);
        }
        if (headline == null && printed != null) {
            OptionalInt nearest = printed.nearest();
            headline = taken(lines, nearest.isPresent() ? nearest : printed.inside());
        }
        return new Head(headline, time, section, byline);
    }

    /** The time line nearest above the body. */
    private static Optional<TimeLine> time(Lines lines, int body) {
        for (int i = body - 1; i >= 0; i--) {
            Optional<TimeLine> time = lines.taken(i) ? Optional.empty() : TimeLine.read(lines.text(i));
            if (time.isPresent()) {
                lines.claim(i, Lines.FIELD);
                return time;
            }
        }
        return Optional.empty();
    }

    private static List<String> section(Lines lines, int body) {
        List<String> section = new ArrayList<>();
        for (int i = 0; i < body; i++) {
            Matcher crumb = CRUMB.matcher(lines.text(i));
            if (lines.open(i) && crumb.matches()) {
                lines.claim(i, Lines.FIELD);
                add(section, crumb.group(1));
                if (i + 1 < body
                        && lines.open(i + 1)
                        && !CRUMB.matcher(lines.text(i + 1)).matches()) {
                    lines.claim(i + 1, Lines.FIELD);
                    add(section, lines.text(i + 1));
                }
            }
        }
        return section;
    }

    private static void add(List<String> section, String crumb) {
        if (!HOME.matcher(crumb).matches()) {
            section.add(crumb);
        }
    }

    /** {@code Adlet Seilkhanov} between headline and time line. */
    private static @Nullable String byline(Lines lines, int body) {
        for (int i = Math.max(0, body - 4); i < body; i++) {
            if (lines.open(i) && PersonName.is(lines.text(i)) && i > 0) {
                lines.claim(i, Lines.FIELD);
                return lines.text(i);
            }
        }
        return null;
    }

    /** Takes the line, and those that repeat it, for the headline. */
    private static @Nullable String taken(Lines lines, OptionalInt line) {
        if (line.isEmpty()) {
            return null;
        }
        String headline = lines.text(line.getAsInt());
        lines.claim(line.getAsInt(), Lines.FIELD);
        lines.claimEqual(headline, Lines.FIELD);
        return headline;
    }
}
