package org.communique.support;

import static nu.validator.client.EmbeddedValidator.OutputFormat.GNU;

import java.io.ByteArrayInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;

/** Holds HTML against the standard, by the checker that validator.w3.org runs. */
public final class HtmlChecker {

    /** Its grammar of HTML is walked by deep recursion, for which a usual stack is too small. In bytes. */
    private static final long STACK = 64L << 20;

    private final EmbeddedValidator checker = new EmbeddedValidator();

    public HtmlChecker() {
        checker.setOutputFormat(GNU);
    }

    /**
     * @return a line for each error or warning; empty when there is none. What is mere information, such as that the
     *     slash of {@code <input/>} has no effect, is left out.
     */
    public String faults(byte[] html) {
        FutureTask<String> check = new FutureTask<>(() -> checker.validate(new ByteArrayInputStream(html)));
        new Thread(null, check, "html-checker", STACK).start();
        try {
            return check.get()
                    .lines()
                    .filter(line -> line.contains(" error") || line.contains(" warning"))
                    .collect(Collectors.joining("\n"));
        } catch (ExecutionException failed) {
            throw new AssertionError("The checker failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
