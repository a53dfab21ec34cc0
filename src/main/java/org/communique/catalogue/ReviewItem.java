package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A doubt that a curator is asked to settle.
 *
 * @param doubt what is doubtful, as a token
 * @param subject what it is about: an id or slug, or two of them with a comma between
 * @param evidence changes when what the doubt rests on changes
 * @param label what the subject is called
 * @param other what a probable duplicate is called; null where there is none
 * @param words the words of a report that it rests on
 * @param detail what is said in them, or what differs
 * @param pages how many articles tell of it
 * @param decision the decision that stands; null while none does
 */
public record ReviewItem(
        String doubt,
        String subject,
        String evidence,
        String label,
        @Nullable String other,
        @Nullable String words,
        @Nullable String detail,
        long pages,
        @Nullable String decision) {

    /** The id or slug of what it is about, or of the first of two. */
    public String first() {
        return subject.split(",")[0];
    }

    /** The id or slug of the second of two; the first where there is one only. */
    public String second() {
        return subject.substring(subject.indexOf(',') + 1);
    }
}
