package org.communique.curation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.catalogue.CorrectionTarget;
import org.communique.catalogue.Corrections;
import org.communique.catalogue.ReviewQueue;
import org.communique.catalogue.Worksheets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a decision on a doubt into the corrections that it means. */
@Component
class Decisions {

    private static final Set<String> KNOWN = Set.of("accept", "reject", "merge", "defer");

    private final ReviewQueue queue;
    private final Corrections corrections;
    private final Worksheets sheets;
    private final Says says;

    Decisions(ReviewQueue queue, Corrections corrections, Worksheets sheets, Says says) {
        this.queue = queue;
        this.corrections = corrections;
        this.sheets = sheets;
        this.says = says;
    }

    /** A decision and what it does are kept both or not at all. */
    @Transactional
    void decide(Map<String, String> typed, String by) {
        String doubt = typed.getOrDefault("doubt", "");
        String subject = typed.getOrDefault("subject", "");
        String decision = typed.getOrDefault("decision", "");
        if (!KNOWN.contains(decision)) {
            throw new Unusable("token", decision, String.join(", ", KNOWN));
        }
        String given = Objects.requireNonNullElse(typed.get("reason"), "").strip();
        String reason = Says.reason(given.isEmpty() ? says.say("review.reason." + doubt + "." + decision) : given);
        String[] subjects = subject.split(",");
        switch (doubt + " " + decision) {
            case "low-certainty reject" -> contact(subjects[0], "not-a-contact", true, reason, by);
            case "duplicate-contacts merge" ->
                contact(subjects[1], "merged-into", Long.parseLong(subjects[0]), reason, by);
            case "duplicate-contacts reject" -> contact(subjects[0], "apart:" + subjects[1], true, reason, by);
            case "duplicate-officials merge" -> official(subjects[0], "merged-into", subjects[1], reason, by);
            case "provisional-officials accept" -> official(subjects[0], "known", true, reason, by);
            default -> {}
        }
        queue.decide(doubt, subject, typed.getOrDefault("evidence", ""), decision, by);
    }

    private void contact(String id, String field, Object value, String reason, String by) {
        corrections.correct(CorrectionTarget.CONTACT, Long.parseLong(id), Map.of(field, value), reason, by);
    }

    private void official(String slug, String field, Object value, String reason, String by) {
        corrections.correct(CorrectionTarget.OFFICIAL, sheets.official(slug).id(), Map.of(field, value), reason, by);
    }
}
