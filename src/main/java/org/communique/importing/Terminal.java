package org.communique.importing;

import java.io.Console;

/** Tells whether somebody watches a command at a terminal. */
final class Terminal {

    private Terminal() {}

    /** Since Java 22 there is a console even where input and output are redirected; it tells itself that it is no terminal. */
    static boolean isAttached() {
        Console console = System.console();
        return console != null && (Runtime.version().feature() < 22 || says(console));
    }

    private static boolean says(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
