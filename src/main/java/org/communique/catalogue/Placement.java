package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Where a curator's merges and moves put what the rules found a home for. */
@Component
class Placement {

    private final CorrectionRows corrections;
    private final EntityManager entities;

    Placement(CorrectionRows corrections, EntityManager entities) {
        this.corrections = corrections;
        this.entities = entities;
    }

    /** The contact of which an article's claim with this home tells. */
    long of(long home, long article) {
        return survivor(corrections
                .of(CorrectionTarget.CONTACT, home, "report:" + article)
                .map(JsonNode::asLong)
                .orElse(home));
    }

    /** The contact that stands for this one; itself unless it was merged. */
    long survivor(long contact) {
        Set<Long> passed = new HashSet<>();
        long at = contact;
        while (passed.add(at)) {
            at = next(at);
        }
        return at;
    }

    private long next(long contact) {
        return corrections
                .of(CorrectionTarget.CONTACT, contact, "merged-into")
                .map(JsonNode::asLong)
                .orElseGet(() -> {
                    Long into = entities.find(Contact.class, contact).mergedInto();
                    return into == null ? contact : into;
                });
    }
}
