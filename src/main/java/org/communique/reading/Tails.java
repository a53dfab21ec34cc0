package org.communique.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Marks the paragraphs that only recall earlier news. */
final class Tails {

    private static final Pattern RECALLS = Pattern.compile("(?iu)(?:"
            // Earlier, it was reported … / As reported earlier, … / As Kazinform has previously reported, …
            + "(?:earlier|previously),? (?:it was |it has been |we |kazinform |qazinform )?(?:also )?(?:reported|informed|wrote|announced)\\b"
            + "|as (?:it was |has been |was |we |kazinform |qazinform )*(?:earlier |previously |already )?(?:has |have )?(?:earlier |previously |already )?(?:reported|informed|announced)\\b"
            + "|it (?:was|has been) (?:also |earlier |previously )*reported\\b"
            // Recall that … / To recall, … / It is to be recalled …
            + "|(?:to )?recall(?:,| that|:)|it (?:should|is to|is worth)\\b.{0,20}\\brecall|as a reminder\\b|to remind\\b"
            // Напомним, … / Ранее сообщалось … / Еске салсақ … / Бұған дейін …
            + "|напомним|ранее (?:мы )?(?:сообщал|писал)|как (?:ранее )?сообщал|еске сал|бұған дейін|буған дейін"
            + "|此前(?:报道|消息)|早前报道)");

    private static final int BEGINNING = 120;

    private Tails() {}

    static List<Paragraph> mark(List<String> texts) {
        return texts.stream()
                .map(text -> new Paragraph(
                        text,
                        RECALLS.matcher(text.substring(0, Math.min(BEGINNING, text.length())))
                                .lookingAt()))
                .toList();
    }
}
