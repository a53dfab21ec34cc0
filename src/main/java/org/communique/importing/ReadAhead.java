package org.communique.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Reads the next files on all processors while the one writer keeps the former; hands them out in order. */
final class ReadAhead<T> implements AutoCloseable {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int WINDOW = 4 * PROCESSORS;
    private static final int SIGN_OF_LIFE_SECONDS = 2;

    private final ExecutorService readers = Executors.newFixedThreadPool(PROCESSORS, ReadAhead::thread);
    private final Deque<Future<T>> underway = new ArrayDeque<>();
    private final IntFunction<T> reading;
    private final int end;
    private int next;

    /** Reads the files numbered from {@code first} to before {@code end}. */
    ReadAhead(int first, int end, IntFunction<T> reading) {
        this.next = first;
        this.end = end;
        this.reading = reading;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "read");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The next file; must not be asked for after the last. While it is long in coming, {@code meanwhile} is called every
     * other second. What reading threw is thrown here.
     */
    T take(Runnable meanwhile) throws InterruptedException {
        while (next < end && underway.size() < WINDOW) {
            int number = next++;
            underway.add(readers.submit(() -> reading.apply(number)));
        }
        Future<T> first = Objects.requireNonNull(underway.poll(), "no file is left");
        while (true) {
            try {
                return first.get(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException slow) {
                meanwhile.run();
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
            }
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
