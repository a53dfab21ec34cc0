package org.communique.catalogue.search;

import java.util.List;

/**
 * One part of a question; all parts must hold.
 *
 * @param choices of which one is enough: "a OR b" has two
 * @param wanted false for what must not be there
 */
record Clause(List<Sought> choices, boolean wanted) {

    Clause {
        choices = List.copyOf(choices);
    }

    /** One thing that is sought. */
    sealed interface Sought {}

    /**
     * Words as they stand side by side; one word, mostly.
     *
     * @param quoted exactly so
     */
    record Words(String text, boolean quoted) implements Sought {}

    /** A word that begins so. */
    record Beginning(String text) implements Sought {}

    /** Somebody or some place, in any spelling. */
    record Name(String text, NameBook.Spelled spelled) implements Sought {}
}
