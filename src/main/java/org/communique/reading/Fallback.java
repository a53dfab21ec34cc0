package org.communique.reading;

/** What is left of an HTML page whose article no rule finds: the lines that are neither links nor chrome. */
final class Fallback {

    private static final int ENOUGH = 5;

    private Fallback() {}

    /** Claims them for the body; false where there are none, or the page is plain text. */
    static boolean fill(Lines lines) {
        int words = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isOwn(lines, i)) {
                words += lines.block(i).words();
                lines.claim(i, Lines.BODY);
            }
        }
        return words >= ENOUGH;
    }

    private static boolean isOwn(Lines lines, int i) {
        Block block = lines.block(i);
        return (lines.open(i) || lines.claimedAs(i, "surroundings"))
                && block.box() != null
                && block.linkDensity() < 0.3
                && block.words() >= ENOUGH;
    }
}
