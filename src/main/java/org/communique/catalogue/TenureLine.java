package org.communique.catalogue;

import org.communique.reading.Edtf;
import org.communique.reading.Tokened;
import org.communique.recognition.Level;
import org.communique.recognition.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * A holding of a post as a curator reads and writes it.
 *
 * @param country whose post it is, ISO 3166-1 alpha-2; null for international bodies
 * @param level the token of the post's rank
 * @param start EDTF to the day, month or year; null when unknown
 * @param end as start; null when still held or unknown
 */
public record TenureLine(
        String post,
        @Nullable String country,
        String level,
        @Nullable String start,
        @Nullable String end,
        boolean certain,
        @Nullable String note,
        @Nullable String source) {

    static TenureLine of(Tenure tenure) {
        return new TenureLine(
                tenure.post(),
                tenure.country(),
                tenure.level().token(),
                text(tenure.start()),
                text(tenure.end()),
                tenure.certain(),
                tenure.note(),
                tenure.source());
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.toString();
    }

    /**
     * @throws IllegalArgumentException when a date or the level is none
     */
    public Tenure tenure() {
        return new Tenure(
                post,
                country,
                Tokened.of(Level.class, level),
                start == null ? null : Edtf.parse(start),
                end == null ? null : Edtf.parse(end),
                certain,
                note,
                source);
    }
}
