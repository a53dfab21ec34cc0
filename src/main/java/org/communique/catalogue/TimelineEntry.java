package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact as lists and the API show it; the constants are their tokens.
 *
 * @param countries ISO 3166-1 alpha-2, in alphabetical order
 * @param partOf the id of the visit that encloses it
 * @param articles the ids of the articles that report it, the fullest first
 */
public record TimelineEntry(
        long id,
        String kind,
        String level,
        String standing,
        @Nullable DateView date,
        List<String> countries,
        @Nullable String place,
        @Nullable String visit,
        @Nullable Long partOf,
        String title,
        List<ParticipantView> participants,
        List<MentionView> mentioned,
        List<Long> articles) {}
