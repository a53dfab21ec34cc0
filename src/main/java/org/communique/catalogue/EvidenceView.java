package org.communique.catalogue;

/**
 * The words that one field of a claim rests on.
 *
 * @param field {@code kind}, {@code date}, {@code place}, {@code visit}, {@code standing}, {@code participant:0} …,
 *     {@code mention:0} …
 * @param where {@code body}, {@code headline}, {@code dateline} or {@code published}
 * @param paragraph the paragraph's index in the article, from 0
 * @param start the first character's offset in it (UTF-16)
 * @param end the offset after the last
 */
public record EvidenceView(String field, String where, int paragraph, int start, int end, String quote) {}
