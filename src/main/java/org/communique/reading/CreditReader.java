package org.communique.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whom the first paragraphs name as their source; the agency itself is none. */
final class CreditReader {

    private static final String AGENCY =
            "(?:[Kk]azinform|[Qq]azinform|QazInform)(?: [Ii]nternational)?(?: [Nn]ews)?(?: [Aa]gency)?(?: correspondent)?";

    /** A source ends with its clause. */
    private static final String SOURCE = "(?:the |The )?([^,;:]{2,80}?)";

    private static final String END = "(?:[.,;:]?\\s*$|[,;]\\s|\\.\\s+(?=\\p{Lu})|\\s+(?:as saying|reports?|says?)\\b)";

    private static final List<Pattern> SHAPES = List.of(
            // …, Kazinform has learnt from the president's press service.
            Pattern.compile(
                    AGENCY + " (?:has |have )?(?:learn(?:t|ed)|found out|been told) (?:from|by) " + SOURCE + END),
            // …, Kazinform cites the press service of Akorda. / Kazinform reports citing Akorda
            Pattern.compile("(?:" + AGENCY + "|reports?) (?:cites|citing|quotes|quoting) " + SOURCE + END),
            Pattern.compile(AGENCY + " (?:reports?|informs?),? (?:citing|quoting|with reference to|referring to) "
                    + SOURCE + END),
            // …, Kazinform reports with reference to Akorda's press service.
            Pattern.compile("(?:with (?:a )?reference to|referring to|citing) " + SOURCE + END),
            // …, primeminister.kz reports. / …, the MFA press service said.
            Pattern.compile(", " + SOURCE + " (?:reports?|reported|says|said|informs|informed|announced)\\.?$"),
            // …, reported the ministry’s press service.
            Pattern.compile(", (?:reports?|reported|says|said|informs?|informed|announced) " + SOURCE + END),
            // …, передает агентство Kazinform со ссылкой на пресс-службу Акорды.
            Pattern.compile(
                    "(?:со ссылкой на|ссылаясь на|по информации|по сообщению) ([^,;:]{2,80}?)(?:[.,;:]?\\s*$|[,;]\\s|\\.\\s+(?=\\p{Lu}))"),
            // …, сообщает пресс-служба Акорды.
            Pattern.compile(", (?:сообщает|сообщили|передает|информирует) (?:в )?([^,;:]{2,80}?)\\.?$"),
            // According to the Foreign Ministry's press service, …
            Pattern.compile("(?:[Aa]ccording to|[Aa]s reported by|[Rr]eported by) " + SOURCE + END));

    /** {@code …, Akorda.}: a source that stands alone at the end of the sentence. */
    private static final Pattern BARE = Pattern.compile(", (?:the )?("
            + "Akorda|[\\w.-]+\\.(?:kz|com|org|ru|net|gov|cn)|(?:\\p{L}[\\w.'’-]* ){0,4}(?:press[- ]service|press[- ]office)"
            + "(?: of [^,.]{2,60})?)\\.?$");

    /** What a credited source is called; people who speak are none. */
    private static final Pattern SOURCE_LIKE = Pattern.compile(
            "(?iu).*(?:пресс|служб|министерств|\\bмид|акорд|посольств|сайт|правительств|akorda|press|service|office|ministry|mfa|embassy|agency|mission|government|\\.kz|\\.com|\\.org|\\.gov"
                    + "|website|site|media|news|channel|facebook|twitter|telegram|instagram|tass|xinhua|spokes|senate|"
                    + "majilis|parliament|council|committee|administration|secretariat|department|company|bank|corporation"
                    + "|kazakhstan|пресс|служб|министерств|мид|акорд|посольств|сайт|правительств|агентств|foundation|fund|center|centre|university|commission).*");

    private static final Pattern OWN_NAME = Pattern.compile("(?i)" + AGENCY + "|correspondent|agency");

    /** Sources are named in the lead; later ones are those of a single statement. */
    private static final int PARAGRAPHS = 2;

    /** Characters of a paragraph that are searched. */
    private static final int LONGEST = 2000;

    private CreditReader() {}

    static Optional<String> read(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .limit(PARAGRAPHS)
                .map(paragraph -> paragraph
                        .text()
                        .substring(0, Math.min(LONGEST, paragraph.text().length())))
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    private static Optional<String> in(String text) {
        for (Pattern shape : SHAPES) {
            Matcher match = shape.matcher(text);
            while (match.find()) {
                String source = match.group(1).strip();
                if (SOURCE_LIKE.matcher(source).matches()
                        && !OWN_NAME.matcher(source).matches()) {
                    return Optional.of(source);
                }
            }
        }
        Matcher bare = BARE.matcher(text);
        return bare.find() ? Optional.of(bare.group(1)) : Optional.empty();
    }
}
