package org.communique.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line of tags under an article. Scraped text has lost what parted them, so known tags are looked up in it:
 * {@code President of Kazakhstan Akorda presidential residence}.
 */
final class TagLine {

    /** Tags of the agency, one row a field. */
    private static final List<String> KNOWN = List.of(
                    "President of Kazakhstan|First President of Kazakhstan|Akorda presidential residence|Akorda|Elbasy|"
                            + "Kassym-Jomart Tokayev|Nursultan Nazarbayev|Head of State|President|State of the Nation Address",
                    "Government of Kazakhstan|Government|Prime Minister|Parliament|Senate|Majilis|Ministry of Foreign Affairs|"
                            + "Foreign Ministry|Ministry of Defense|Security Council|Constitution|Elections|Reforms|Law",
                    "Kazakhstan and China|Kazakhstan and Russia|Kazakhstan and the USA|Kazakhstan and USA|"
                            + "Kazakhstan and the US|Kazakhstan and US|Kazakhstan and the EU|Kazakhstan and EU|"
                            + "Kazakhstan and Turkiye|Kazakhstan and Türkiye|Kazakhstan and Turkey|Kazakhstan and Uzbekistan|"
                            + "Kazakhstan and Kyrgyzstan|Kazakhstan and Japan|Kazakhstan and Korea|Kazakhstan and India|"
                            + "Kazakhstan and Azerbaijan|Kazakhstan and Tajikistan|Kazakhstan and Turkmenistan|"
                            + "Kazakhstan and UAE|Kazakhstan and Qatar|Kazakhstan and Germany|Kazakhstan and France|"
                            + "Kazakhstan and Italy|Kazakhstan and UK|Kazakhstan and the UK",
                    "Foreign policy|Foreign affairs|Foreign Affairs|Diplomacy|Domestic policy|Politics|International cooperation|"
                            + "Cooperation|Bilateral relations|Visit|State visit|Official visit|Working visit|Meeting|Talks|"
                            + "Negotiations|Appointments|Embassy|Ambassador|Consulate|Telephone conversation",
                    "Central Asia|C5+1|EAEU|EEU|SCO|CIS|CSTO|CICA|UN|UNESCO|OSCE|OTS|OIC|EU|NATO|WTO|WHO|World Bank|IMF|BRICS|"
                            + "Turkic States|Turkic speaking states|Turkic Council|Silk Road|Belt and Road|One Belt One Road|"
                            + "European Union|United Nations",
                    "Economy|Trade|Business|Investments|Investment|Investment projects|Finance|Banks|Oil and gas|Oil & Gas|"
                            + "Energy|Industry|Agriculture|Transport|Logistics|Tourism|Digital Kazakhstan|Digitalization|"
                            + "Artificial intelligence|AI|Ecology|Environment|Water resources|Space",
                    "Culture|History|Education|Science|Sport|Healthcare|Coronavirus|COVID-19|Pandemic|Vaccination|Society|"
                            + "Mass media|Media|Religion|Events|Top Story|Top news|World News|News|Kazinform|Interview|"
                            + "Kazakhstanis|People|Security|Terrorism|Army|Nuclear disarmament|Nuclear weapons|Afghanistan",
                    "Kazakhstan|Astana|Nur-Sultan|Almaty|Shymkent|USA|US|United States|Washington|China|PRC|Beijing|Russia|"
                            + "Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|Turkey|Türkiye|Turkiye|Iran|India|Japan|"
                            + "South Korea|Korea|Germany|France|Italy|UK|Great Britain|UAE|Qatar|Saudi Arabia|Azerbaijan|"
                            + "Armenia|Georgia|Belarus|Ukraine|Mongolia|Pakistan|Israel|Poland|Hungary|Switzerland|Canada|Xinjiang",
                    "Президент Казахстана|Акорда|Внешняя политика|Политика|Казахстан и Китай|Казахстан и США|Казахстан|"
                            + "Центральная Азия|Китай|США|Россия|Экономика|МИД РК|Парламент|Сотрудничество|Токаев",
                    "Қазақстан Президенті|Ақорда|Саясат|Сыртқы саясат|Қазақстан|Қытай|АҚШ|Орталық Азия")
            .stream()
            .flatMap(row -> Arrays.stream(row.split("\\|")))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Map<Character, List<String>> BY_INITIAL =
            KNOWN.stream().collect(Collectors.groupingBy(tag -> tag.charAt(0)));

    private static final Set<String> ALL = Set.copyOf(KNOWN);

    private static final Pattern SEPARATORS = Pattern.compile("\\s*[#,;|•·]\\s*");

    private static final String BAR = " | ";

    private TagLine() {}

    private static final Set<String> CONNECTING =
            Set.of("of", "and", "the", "in", "for", "to", "with", "on", "at", "by", "&", "-", "–", "и", "в", "на");

    /** The tags of a line that holds nothing else; none if it does not look like that. */
    static List<String> read(String line) {
        if (Words.endsSentence(line)) {
            return List.of();
        }
        if (line.startsWith("#")) {
            return parted(line);
        }
        if (line.contains(BAR)) {
            List<String> parts = parted(line);
            return parts.stream().anyMatch(ALL::contains) ? parts : List.of();
        }
        List<String> tags = looked(line);
        int known = tags.stream().filter(ALL::contains).mapToInt(String::length).sum();
        return 2 * known >= line.length() ? tags : List.of();
    }

    /** The tags of a line that is known to hold them. */
    static List<String> parted(String line) {
        return SEPARATORS.matcher(line).find()
                ? SEPARATORS
                        .splitAsStream(line)
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList()
                : looked(line);
    }

    /** Known tags as they follow each other; between them a capital after a small word begins another. */
    private static List<String> looked(String line) {
        List<String> tags = new ArrayList<>();
        StringBuilder unknown = new StringBuilder();
        String rest = line.strip();
        while (!rest.isEmpty()) {
            String tag = continues(unknown) ? "" : known(rest);
            int taken = tag.isEmpty() ? nextWord(rest) : tag.length();
            if (!tag.isEmpty() || begins(rest, unknown)) {
                add(tags, unknown);
            }
            if (tag.isEmpty()) {
                unknown.append(rest, 0, taken).append(' ');
            } else {
                tags.add(tag);
            }
            rest = rest.substring(taken).stripLeading();
        }
        add(tags, unknown);
        return tags;
    }

    /** Whether the last word binds the next one to it. */
    private static boolean continues(CharSequence unknown) {
        return CONNECTING.contains(lastWord(unknown));
    }

    private static boolean begins(String rest, CharSequence unknown) {
        String last = lastWord(unknown);
        return !last.isEmpty()
                && !CONNECTING.contains(last)
                && Character.isUpperCase(rest.charAt(0))
                && Character.isLowerCase(last.charAt(0));
    }

    private static String lastWord(CharSequence words) {
        String text = words.toString().strip();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static void add(List<String> tags, StringBuilder unknown) {
        if (!unknown.isEmpty()) {
            tags.add(unknown.toString().strip());
            unknown.setLength(0);
        }
    }

    private static int nextWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    private static String known(String text) {
        for (String tag : BY_INITIAL.getOrDefault(text.charAt(0), List.of())) {
            if (text.startsWith(tag) && (text.length() == tag.length() || text.charAt(tag.length()) == ' ')) {
                return tag;
            }
        }
        return "";
    }
}
