package org.communique;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database's tables are not those of this version: a newer one migrated them, or a migration was edited. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayValidateException failure) {
        String details = String.valueOf(failure.getMessage());
        return details.contains("not resolved locally")
                ? new FailureAnalysis(
                        "A newer version of Communiqué has migrated this database; this version does not know its"
                                + " tables.\n" + details,
                        "Start the newer version, or restore a backup of before into another database.",
                        failure)
                : new FailureAnalysis(
                        "The database was migrated by other migrations than this version carries.\n" + details,
                        "Never edit a migration that was applied: put it back as it was, and add a new one.",
                        failure);
    }
}
