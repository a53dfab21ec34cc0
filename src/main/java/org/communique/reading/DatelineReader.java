package org.communique.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the dateline from the first paragraph.
 *
 * @param dateline what it says
 * @param day the day and month that stand in it, as printed ("July 10"); empty without
 * @param rest the paragraph without it
 */
record DatelineReader(Dateline dateline, String day, String rest) {

    /** How agencies write themselves in a dateline, and their names in ordinary letters. */
    private static final Map<String, String> AGENCIES = Map.ofEntries(
            Map.entry("kazinform", "Kazinform"),
            Map.entry("qazinform", "Qazinform"),
            Map.entry("казинформ", "Казинформ"),
            Map.entry("қазақпарат", "ҚазАқпарат"),
            Map.entry("qazaqparat", "QazAqparat"),
            Map.entry("哈通社", "哈通社"),
            Map.entry("xinhua", "Xinhua"),
            Map.entry("新华社", "新华社"),
            Map.entry("中新社", "中新社"),
            Map.entry("tass", "TASS"),
            Map.entry("тасс", "ТАСС"));

    /** Agencies whose time lines are Astana's. */
    private static final Set<String> OWN =
            Set.of("Kazinform", "Qazinform", "Казинформ", "ҚазАқпарат", "QazAqparat", "哈通社");

    private static final String AGENCY = "(?<agency>(?iu:kazinform|qazinform|казинформ|қазақпарат|qazaqparat|哈通社))";

    /** Every dash that was seen, and none at all. */
    private static final String DASH = "\\s*(?:[-‐‑‒–—―−:]|/)*\\s*";

    private static final String CITY = "\\p{Lu}[\\p{L}\\p{M}'’. -]{1,40}?";

    private static final String DAY =
            "(?<day>\\p{L}{3,9}\\.? ?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9})";

    private static final List<Pattern> FORMS = List.of(
            // ASTANA. KAZINFORM – …; ASTANA.KAZINFORM …; ASTANA. July 10. KAZINFORM — …; WASHINGTON D.C. KAZINFORM …
            Pattern.compile("^(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’‘ʼ -]{1,40}?)[.,]?\\s*"
                    + "(?:(?<day>\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,12})[.,]\\s*)?"
                    + "(?<![\\p{L}])" + AGENCY + "(?![\\p{L}/])[.,]?" + DASH),
            // Astana. Kazinform - …, with the place in ordinary letters
            Pattern.compile("^(?<place>\\p{Lu}[\\p{L}\\p{M}'’ -]{1,40}?)\\.\\s*"
                    + "(?:(?<day>\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,12})[.,]\\s*)?"
                    + AGENCY + "(?![\\p{L}/])[.,]?\\s*[-‐‑‒–—―−:]" + DASH),
            // 哈通社/阿斯塔纳/9月12日 -- …
            Pattern.compile("^" + AGENCY + "[/／](?<place>[^/／]{2,12})[/／](?<day>\\d{1,2}月\\d{1,2}日)\\s*[-—–]*\\s*"),
            // BEIJING, Oct. 28 (Xinhua) -- …; NUR-SULTAN, July 5. /TASS/. …
            Pattern.compile("^(?<place>\\p{Lu}[\\p{L}\\p{M}'’. -]{1,40}?), "
                    + "(?<day>\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})\\.? "
                    + "[(/](?<agency>(?iu:xinhua|tass|тасс))[)/]\\.?" + DASH),
            // 新华社北京10月28日电（记者 …）…
            Pattern.compile("^(?<agency>新华社|中新社)(?<place>\\p{IsHan}{2,8}?)(?<day>\\d{1,2}月\\d{1,2}日)电"
                    + "\\s*(?:[（(][^）)]{1,40}[）)])?\\s*"),
            // Киев. 28 февраля. ИНТЕРФАКС-УКРАИНА — …; АСТАНА, 28 фев — Sputnik. …
            Pattern.compile("^(?<place>" + CITY + ")[.,] " + DAY + "\\.? ?[-–—]{0,2} "
                    + "(?<agency>(?iu:interfax|интерфакс|казтаг|kaztag|sputnik|риа новости|trend|bnews|tengrinews)"
                    + "[\\p{L}.-]{0,20})(?:\\. (?=\\p{Lu})|\\.?\\s*[-–—:/]+\\s*)"),
            // ALMATY, Kazakhstan, Jan. 5 (Reuters) — …; Vienna, 1 May 2023 (ABC): …
            Pattern.compile("^(?<place>" + CITY + "),(?: \\p{Lu}[\\p{L} ]{2,20},)? " + DAY
                    + "(?:,? (?:19|20)\\d\\d)?\\.? [(/](?<agency>[\\p{L}\\d][^()/]{1,30})[)/]\\.?\\s*[-–—:]+\\s*"),
            // BAKU, Azerbaijan, February 4. …
            Pattern.compile("^(?<place>\\p{Lu}[\\p{Lu}'’ -]{2,30}), \\p{Lu}[\\p{L} ]{2,20}, " + DAY
                    + "(?<agency>)\\. (?=\\p{Lu})"),
            // Washington, DC - …
            Pattern.compile("^(?<place>\\p{Lu}\\p{Ll}{2,20}), (?:DC|D\\.C\\.)(?<day>)(?<agency>) [-–—]+ (?=\\p{Lu})"),
            // WASHINGTON, DC (April 11, 2010) - …
            Pattern.compile("^(?<place>\\p{Lu}[\\p{Lu}'’ -]{2,30})(?:, \\p{Lu}[\\p{L}. ]{1,20})? \\(" + DAY
                    + "(?:, (?:19|20)\\d\\d)?\\)(?<agency>) ?[-–—]+ (?=\\p{Lu})"),
            // WASHINGTON (AFP) – …
            Pattern.compile("^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,30})(?:, \\p{Lu}[\\p{L} ]{2,20})?(?<day>) "
                    + "\\((?<agency>[\\p{L}\\d][^()]{1,30})\\)\\s*[-–—]+\\s*"),
            // MOSCOW (ABC News / Sputnik - 30th April, 2023) …
            Pattern.compile("^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{2,30}) \\((?<agency>[\\p{L}\\d][^()]{1,40}?) - " + DAY
                    + ",? (?:19|20)\\d\\d\\)\\s*[-–—:]*\\s*"),
            // NUR-SULTAN – …: the Astana Times and others name no agency; a picture's words may stick to the city
            Pattern.compile("^(?:\\p{Lu}\\p{Ll}{2,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20})?)?"
                    + "(?<place>ASTANA|NUR-SULTAN|ALMATY|SHYMKENT|АСТАНА|НУР-СУЛТАН|АЛМАТЫ)(?<day>)(?<agency>)"
                    + " ?[–—-]+ (?=\\p{Lu})"));

    /** {@code WASHINGTON D.C}: the full stop after it closes the abbreviation, not the place. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}$");

    /** Longest dateline seen, with room to spare. */
    private static final int LONGEST = 90;

    /** How far around the first paragraph it may stand. */
    private static final int REACH = 3;

    /** Parts it from the body, or takes the line away that holds nothing else. */
    static DatelineReader part(Lines lines) {
        int first = lines.first(Lines.BODY);
        for (int i = Math.max(0, first - REACH); i < Math.min(first + REACH, lines.size()); i++) {
            Optional<DatelineReader> read = lines.taken(i) ? Optional.empty() : read(lines.text(i));
            if (read.isPresent() && (i >= first || read.get().rest().isEmpty())) {
                return read.get().takenFrom(lines, i);
            }
        }
        return new DatelineReader(Dateline.NONE, "", "");
    }

    private DatelineReader takenFrom(Lines lines, int i) {
        if (rest.isEmpty()) {
            lines.claim(i, Lines.FIELD);
        } else {
            lines.replace(i, rest);
        }
        return this;
    }

    /** Whether the agency of Kazakhstan filed it. */
    boolean isOwn() {
        return dateline.agency() != null && OWN.contains(dateline.agency());
    }

    static Optional<DatelineReader> read(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        return FORMS.stream()
                .map(form -> form.matcher(head))
                .filter(Matcher::find)
                .findFirst()
                .map(match -> read(match, paragraph));
    }

    private static DatelineReader read(Matcher match, String paragraph) {
        String agency = match.group("agency");
        String place = match.group("place").strip();
        String day = match.group("day");
        Dateline dateline = new Dateline(
                ABBREVIATED.matcher(place).find() ? ordinary(place) + "." : ordinary(place),
                agency.isEmpty() ? null : AGENCIES.getOrDefault(agency.toLowerCase(Locale.ROOT), agency.strip()),
                match.group().strip());
        return new DatelineReader(dateline, day == null ? "" : day, paragraph.substring(match.end()));
    }

    /** {@code NUR-SULTAN} becomes Nur-Sultan, {@code XI'AN} Xi'an, {@code WASHINGTON D.C.} Washington D.C. */
    static String ordinary(String place) {
        StringBuilder ordinary = new StringBuilder(place.length());
        for (int i = 0; i < place.length(); i++) {
            boolean begins = i == 0 || " -.".indexOf(place.charAt(i - 1)) >= 0;
            ordinary.append(begins ? place.charAt(i) : Character.toLowerCase(place.charAt(i)));
        }
        return ordinary.toString();
    }
}
