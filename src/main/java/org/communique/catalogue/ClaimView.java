package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of a contact.
 *
 * @param contact the contact's id
 * @param articleOutlet who brought the article to its readers, an agency or a site
 * @param sentence the paragraph that holds the first evidence, to show the words in their context
 */
public record ClaimView(
        long contact,
        long article,
        @Nullable String articleHeadline,
        @Nullable DateView articlePublished,
        @Nullable String articleOutlet,
        String kind,
        String standing,
        @Nullable DateView date,
        @Nullable String place,
        @Nullable String visit,
        List<ParticipantView> participants,
        List<MentionView> mentioned,
        List<EvidenceView> evidence,
        @Nullable String sentence,
        String rule,
        double certainty) {}
