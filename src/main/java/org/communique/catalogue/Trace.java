package org.communique.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * What a change of an article replaced, so that it can be taken back.
 *
 * @param before the article's former state as JSON; an empty object when it did not exist
 * @param moved claims of other articles that were found to tell of another contact
 */
public record Trace(String before, List<MovedClaim> moved) {

    static final String NOTHING = "{}";

    /** A claim, the contact that it told of before, and the one that was its home. */
    public record MovedClaim(long claim, long contact, long home) {}

    public Trace {
        moved = List.copyOf(moved);
    }

    Long[] claims() {
        return each(MovedClaim::claim);
    }

    Long[] contacts() {
        return each(MovedClaim::contact);
    }

    Long[] homes() {
        return each(MovedClaim::home);
    }

    private Long[] each(Function<MovedClaim, Long> id) {
        return moved.stream().map(id).toArray(Long[]::new);
    }
}
