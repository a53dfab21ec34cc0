package org.communique.catalogue;

import java.time.LocalDate;
import org.communique.reading.Tokened;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against a file, so that a person looks at it before it becomes an article.
 *
 * @param reason a sentence for whoever imports it
 * @param evidence the words or figures it rests on, a line each; null when the reason says all
 * @param published when the page says it appeared, if it does
 * @param resembles the article that it collides with, if it does
 */
public record Suspicion(
        Kind kind,
        String reason,
        @Nullable String evidence,
        @Nullable LocalDate published,
        @Nullable Long resembles) {

    /** What it is that speaks against it. */
    public enum Kind implements Tokened {
        UNREADABLE,
        EMPTY,
        TOO_LARGE,
        UNDECODABLE,
        DUPLICATE,
        FUTURE,
        NOT_IN_POST,
        CHROME
    }

    public static Suspicion of(Kind kind, String reason, @Nullable String evidence) {
        return new Suspicion(kind, reason, evidence, null, null);
    }

    public Suspicion on(@Nullable LocalDate day) {
        return new Suspicion(kind, reason, evidence, day, resembles);
    }
}
