package org.communique.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.communique.reading.CleanArticle;
import org.communique.recognition.RecognisedContact;
import org.communique.recognition.Recognition;

/** SHA-256 in lower-case hexadecimal, of bytes and of what was read out of them. */
final class Hashes {

    private Hashes() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Equal when nothing of what is kept differs. Maps of evidence have no order of their own, so they get one. */
    static String ofReading(CleanArticle article, Recognition recognition) {
        StringBuilder all = new StringBuilder(article.toString())
                .append(recognition.published())
                .append(recognition.derivedHeadline());
        for (RecognisedContact contact : recognition.contacts()) {
            all.append(contact.kind())
                    .append(contact.standing())
                    .append(contact.level())
                    .append(contact.date())
                    .append(contact.countries())
                    .append(contact.place())
                    .append(contact.visit())
                    .append(contact.partOf())
                    .append(contact.title())
                    .append(contact.participants())
                    .append(contact.mentioned())
                    .append(new TreeMap<>(contact.evidence()))
                    .append(contact.rule())
                    .append(contact.certainty());
        }
        return of(all.toString());
    }
}
