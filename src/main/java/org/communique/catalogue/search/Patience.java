package org.communique.catalogue.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/**
 * How long one question may keep a processor busy. What other work the machine has meanwhile is not the question's fault,
 * so the thread's own time counts, and the clock's only where there is no such thing.
 */
final class Patience implements QueryTimeout {

    /** A reader waits for an answer, and for a better spelling if there is none: together no more than a second. */
    static final Duration USUAL = Duration.ofMillis(700);

    static final Duration SHORT = Duration.ofMillis(200);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean COUNTS = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private final long end;

    Patience(Duration longest) {
        this.end = now() + longest.toNanos();
    }

    private static long now() {
        return COUNTS ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    @Override
    public boolean shouldExit() {
        return now() - end > 0;
    }
}
