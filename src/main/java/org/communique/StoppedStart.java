package org.communique;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/** Whoever stops the application while it starts is told so, not shown what broke when the ground went away. */
class StoppedStart implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StoppedStart.class);

    @Override
    public boolean reportException(Throwable failure) {
        boolean stopping = isStopping();
        if (stopping) {
            LOG.info("Stopped before the start was complete; the next start takes up what is missing");
        }
        return stopping;
    }

    /** The JVM takes no hook any more once it is on its way down. */
    private static boolean isStopping() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException onItsWayDown) {
            return true;
        }
    }
}
