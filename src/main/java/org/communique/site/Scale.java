package org.communique.site;

/** Lengths in drawings. */
final class Scale {

    private Scale() {}

    /** To a tenth of a unit, which no eye can tell from more. */
    static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
