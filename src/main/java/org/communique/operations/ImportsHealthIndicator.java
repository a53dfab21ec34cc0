package org.communique.operations;

import java.util.List;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells of the last import run. A run that failed is no reason to take the pages from the readers. */
@Component
class ImportsHealthIndicator implements HealthIndicator {

    private final RunPages runs;

    ImportsHealthIndicator(RunPages runs) {
        this.runs = runs;
    }

    @Override
    public Health health() {
        List<RunView> latest = runs.latest();
        return latest.isEmpty() ? Health.unknown().build() : told(latest.get(0));
    }

    private static Health told(RunView run) {
        Health.Builder health = Health.up()
                .withDetail("run", run.id())
                .withDetail("source", run.source())
                .withDetail("state", run.state())
                .withDetail("startedAt", run.startedAt())
                .withDetail("files", run.files())
                .withDetail("outcomes", run.counts());
        if (run.finishedAt() != null) {
            health.withDetail("finishedAt", run.finishedAt());
        }
        if (run.failure() != null) {
            health.withDetail("failure", run.failure());
        }
        return health.build();
    }
}
