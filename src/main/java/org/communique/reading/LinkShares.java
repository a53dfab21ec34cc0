package org.communique.reading;

/** How much of the text of each element is links. */
final class LinkShares {

    private final long[] linked;
    private final long[] all;

    LinkShares(Lines lines) {
        this.linked = new long[lines.size() + 1];
        this.all = new long[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            linked[i + 1] = linked[i] + lines.block(i).linked();
            all[i + 1] = all[i] + lines.text(i).length();
        }
    }

    /** 0 to 1; 0 for an element without text. */
    double density(Box box) {
        long length = all[box.to] - all[box.from];
        return length == 0 ? 0 : (double) (linked[box.to] - linked[box.from]) / length;
    }
}
