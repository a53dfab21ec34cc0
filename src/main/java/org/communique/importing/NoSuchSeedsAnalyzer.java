package org.communique.importing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about a missing folder of seeds. */
class NoSuchSeedsAnalyzer extends AbstractFailureAnalyzer<NoSuchSeeds> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoSuchSeeds cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Name an existing folder in communique.seeds (COMMUNIQUE_SEEDS), or leave it out to import the copy that "
                        + "the application carries.",
                cause);
    }
}
