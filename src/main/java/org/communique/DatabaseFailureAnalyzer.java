package org.communique;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in two sentences what an external database refuses, in place of a stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private record Advice(String whatHappened, String remedy) {}

    private static final Advice UNREACHABLE = new Advice(
            "does not answer",
            "Start PostgreSQL there, or mend spring.datasource.url (SPRING_DATASOURCE_URL in the environment); without"
                    + " it the application starts a PostgreSQL of its own.");
    private static final Advice LOGIN = new Advice(
            "refuses the login",
            "Mend spring.datasource.username and spring.datasource.password (SPRING_DATASOURCE_USERNAME and _PASSWORD"
                    + " in the environment).");
    private static final Advice MISSING =
            new Advice("does not exist", "Create it, or mend spring.datasource.url (SPRING_DATASOURCE_URL).");
    private static final Advice FORBIDDEN = new Advice(
            "forbids what the application needs", "Let its user own the database: alter database … owner to ….");
    private static final Advice FULL =
            new Advice("has no connection left", "Raise max_connections there, or stop other clients of that server.");

    /** By SQLSTATE: https://www.postgresql.org/docs/18/errcodes-appendix.html */
    private static final Map<String, Advice> ADVICE = Map.of(
            "08001", UNREACHABLE,
            "08004", LOGIN,
            "08006", UNREACHABLE,
            "28000", LOGIN,
            "28P01", LOGIN,
            "3D000", MISSING,
            "42501", FORBIDDEN,
            "53300", FULL,
            "57P03", UNREACHABLE);

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, PSQLException failure) {
        Advice advice = ADVICE.get(String.valueOf(failure.getSQLState()));
        return advice == null
                ? null
                : new FailureAnalysis(
                        "The database " + name() + " " + advice.whatHappened() + ": " + failure.getMessage(),
                        advice.remedy(),
                        failure);
    }

    /** The address without its parameters, since a password may stand among them. */
    private String name() {
        return environment
                .getProperty("spring.datasource.url", "that the application started")
                .replaceAll("[?].*", "");
    }
}
