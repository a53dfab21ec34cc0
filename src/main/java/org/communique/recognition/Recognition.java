package org.communique.recognition;

import java.util.List;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/**
 * All that was recognised in one article.
 *
 * @param published the article's own publication date, or bounds inferred for it; null when nothing bounds it
 * @param derivedHeadline a label made from the first contact or sentence, for an article that states no headline
 * @param notes how it came about, a line each: rules that spoke, candidates turned down and why
 */
public record Recognition(
        List<RecognisedContact> contacts, @Nullable Dated published, String derivedHeadline, List<String> notes) {

    public Recognition {
        contacts = List.copyOf(contacts);
        notes = List.copyOf(notes);
    }
}
