package org.communique.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what happened and what to do, in place of a stack trace. */
class EmbeddedPostgresFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedPostgresFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable root, EmbeddedPostgresFailure failure) {
        return new FailureAnalysis(failure.getMessage(), failure.remedy(), failure);
    }
}
