package org.communique.catalogue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the index up to date beside the web requests, and lets whoever asks right after a change wait for it. */
@Component
@ConditionalOnWebApplication
class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final long A_LOAD = 2000;
    private static final long PAUSE_MILLIS = 500;
    private static final long CHECK_NANOS = TimeUnit.HOURS.toNanos(1);
    private static final long LONGEST_STOP_MILLIS = 20_000;
    private static final long IN_VAIN_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final IndexFollower follower;
    private final ChangeLog log;
    private final TextIndex index;
    private final long patienceMillis;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition caughtUp = lock.newCondition();
    private Thread thread = keeper();
    private volatile boolean running;
    private volatile long gaveUpAt = System.nanoTime() - IN_VAIN_NANOS;
    private long checkedAt;

    IndexKeeper(
            IndexFollower follower,
            ChangeLog log,
            TextIndex index,
            @Value("${communique.search.patience:250}") long patienceMillis) {
        this.follower = follower;
        this.log = log;
        this.index = index;
        this.patienceMillis = patienceMillis;
    }

    /** Whoever was stopped may be started again, as a paused application is; a thread may not. */
    @Override
    public void start() {
        running = true;
        thread = keeper();
        thread.start();
    }

    private Thread keeper() {
        Thread keeper = new Thread(this::work, "search-index");
        keeper.setDaemon(true);
        return keeper;
    }

    private void work() {
        while (running) {
            try {
                boolean more = follower.step();
                signal();
                if (!more) {
                    check();
                    rest();
                }
            } catch (RuntimeException failure) {
                if (running) {
                    LOG.warn("The full-text index waits: {}", failure.toString());
                }
                rest();
            }
        }
    }

    /** Once an hour the index is held against the database. */
    private void check() {
        if (checkedAt == 0 || System.nanoTime() - checkedAt > CHECK_NANOS) {
            checkedAt = System.nanoTime();
            if (!follower.isWhole() && !follower.step() && !follower.isWhole()) {
                LOG.warn("The full-text index holds other articles or contacts than the database: it is built anew");
                follower.rebuild();
            }
        }
    }

    private void signal() {
        lock.lock();
        try {
            caughtUp.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void rest() {
        lock.lock();
        try {
            asked.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            running = false;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits a moment for what was changed just now, but never for a load of changes; and where somebody waited in vain,
     * as while many pages are imported, nobody else does for a while.
     */
    void catchUp() {
        if (System.nanoTime() - gaveUpAt < IN_VAIN_NANOS) {
            return;
        }
        long newest = log.newest();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        lock.lock();
        try {
            while (running && isBehind(newest) && System.nanoTime() < deadline) {
                asked.signal();
                caughtUp.await(20, TimeUnit.MILLISECONDS);
            }
            if (isBehind(newest)) {
                gaveUpAt = System.nanoTime();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean isBehind(long newest) {
        return index.get()
                .position()
                .filter(held -> held.isComplete() && newest - held.last() < A_LOAD)
                .map(held -> held.last() < newest)
                .orElse(false);
    }

    @Override
    public void stop() {
        running = false;
        lock.lock();
        try {
            asked.signal();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(LONGEST_STOP_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
