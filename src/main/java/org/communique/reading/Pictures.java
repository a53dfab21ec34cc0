package org.communique.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes credits of pictures out of the body and what stands right above it.
 *
 * @param credit whom the first picture is from
 */
record Pictures(@Nullable String credit) {

    /** {@code Photo credit: Akorda}, {@code Photo: senate.parlam.kz}, {@code Фото: akorda.kz}, {@code Headline Photo: akorda.kz}. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?iu)(.{0,250}?\\s)?\\(?(?:photos?(?: credits?| source| courtesy)?|фото|сурет(?:тер)?|photo credit|图片来源|照片)(?: ?[:：©]| by| courtesy of) ?(.{2,80}?)[.)]?");

    private static final WordTrie SIGNS = new WordTrie("photo|фото|сурет|图片来源|照片");

    /** {@code Photo: None}, printed by scrapers. */
    private static final String MISSING = "None";

    private static final int ABOVE = 8;
    private static final int LONGEST = 320;

    static Pictures read(Lines lines) {
        String credit = null;
        int end = lines.last(Lines.BODY);
        for (int i = Math.max(0, lines.first(Lines.BODY) - ABOVE); i <= end; i++) {
            Matcher photo = CREDIT.matcher(lines.text(i));
            if (lines.text(i).length() <= LONGEST
                    && photo.matches()
                    && !lines.block(i).isHeading()) {
                lines.claim(i, "photo-credit");
                credit = credit == null && !photo.group(2).equalsIgnoreCase(MISSING) ? photo.group(2) : credit;
            }
        }
        return new Pictures(credit);
    }
}
