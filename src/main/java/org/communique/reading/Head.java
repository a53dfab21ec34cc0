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

    /** How far above the body the author may stand. */
    private static final int SIGNED = 6;

    private static final int NAMED = 4;

    /** How far above the headline; farther above stands the menu. */
    private static final int NAMED_ABOVE = 2;

    static Head read(Lines lines, String declared) {
        int body = lines.first(Lines.BODY);
        TextHeadline printed = declared.isEmpty() ? new TextHeadline(lines, body) : null;
        String headline = printed == null ? declared : taken(lines, printed.find());
        Optional<TimeLine> time = time(lines, body);
        List<String> section = section(lines, body);
        if (section.isEmpty()) {
            section = way(lines, body, headline);
        }
        String byline = byline(lines, body, headline);
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

    /** {@code Home > Press Releases > …}, on one line. */
    private static List<String> way(Lines lines, int body, @Nullable String headline) {
        for (int i = body - 1; i >= 0; i--) {
            if ((lines.open(i) || lines.claimedAs(i, "menu") || lines.claimedAs(i, Lines.SURROUNDINGS))
                    && Breadcrumb.is(lines.text(i))) {
                lines.claim(i, Lines.FIELD);
                return Breadcrumb.parts(lines.text(i), headline == null ? "" : headline);
            }
        }
        return List.of();
    }

    private static void add(List<String> section, String crumb) {
        if (!Breadcrumb.isHome(crumb)) {
            section.add(crumb);
        }
    }

    /** {@code Adlet Seilkhanov} between headline and time line. */
    private static @Nullable String byline(Lines lines, int body, @Nullable String headline) {
        int title = headline == null ? -1 : lines.firstWith(headline);
        for (int i = Math.max(Math.max(0, body - NAMED), title - NAMED_ABOVE); i < body; i++) {
            if (lines.open(i) && PersonName.is(lines.text(i)) && i > 0) {
                lines.claim(i, Lines.FIELD);
                return lines.text(i);
            }
        }
        return signed(lines, body);
    }

    /** {@code By Jane Example in Nation on 3 June 2024}. */
    private static @Nullable String signed(Lines lines, int body) {
        for (int i = Math.max(0, body - SIGNED); i < body; i++) {
            Optional<String> name = Byline.in(lines.text(i));
            if (name.isPresent()) {
                lines.claim(i, Lines.FIELD);
                return name.get();
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
