package org.communique.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.communique.catalogue.Figures;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
import org.springframework.stereotype.Component;

/** The archive's own figures among the metrics; they are asked of the database at most every {@link #FRESH}. */
@Component
class ArchiveMeters implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Figures figures;
    private final RunPages runs;
    private final Clock clock;
    private State state = new State(Instant.EPOCH, new Figures.Now(0, 0, 0, 0, 0, 0), 0);

    private record State(Instant at, Figures.Now figures, double filesPerSecond) {}

    ArchiveMeters(Figures figures, RunPages runs, Clock clock) {
        this.figures = figures;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "articles", "Articles held", state -> state.figures().articles());
        gauge(registry, "contacts", "Contacts held", state -> state.figures().contacts());
        gauge(registry, "officials", "Officials held", state -> state.figures().officials());
        gauge(
                registry,
                "source.pages",
                "Source pages kept",
                state -> state.figures().sourcePages());
        gauge(
                registry,
                "import.files.waiting",
                "Files of import runs that have no outcome yet",
                state -> state.figures().waitingFiles());
        gauge(registry, "import.files.per.second", "Files a second of the import run under way", State::filesPerSecond);
        gauge(
                registry,
                "changes.last",
                "Number of the last change, which indexes follow",
                state -> state.figures().lastChange());
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<State> value) {
        Gauge.builder("communique." + name, this, meters -> value.applyAsDouble(meters.fresh()))
                .description(description)
                .register(registry);
    }

    private synchronized State fresh() {
        Instant now = clock.instant();
        if (state.at().plus(FRESH).isBefore(now)) {
            double rate = runs.latest().stream()
                    .filter(RunView::unfinished)
                    .mapToDouble(RunView::perSecond)
                    .sum();
            state = new State(now, figures.now(), rate);
        }
        return state;
    }
}
