package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a page while it is read: each is open, or claimed for the one thing it turned out to be. */
final class Lines {

    /** Claims that are fields or paragraphs of the article; every other claim is the reason why a block is stripped. */
    static final String BODY = "body";

    static final String FIELD = "field";

    private final List<Block> blocks;
    private final @Nullable String[] claims;

    Lines(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.claims = new String[blocks.size()];
    }

    int size() {
        return claims.length;
    }

    Block block(int i) {
        return blocks.get(i);
    }

    String text(int i) {
        return blocks.get(i).text();
    }

    boolean open(int i) {
        return claims[i] == null;
    }

    boolean claimedAs(int i, String claim) {
        return claim.equals(claims[i]);
    }

    void claim(int i, String claim) {
        claims[i] = claim;
    }

    /** Claims every block from {@code from} up to but without {@code to} that is still open. */
    void claimOpen(int from, int to, String claim) {
        for (int i = from; i < to; i++) {
            if (open(i)) {
                claims[i] = claim;
            }
        }
    }

    void replace(int i, String text) {
        blocks.set(i, blocks.get(i).withText(text));
    }

    int first(String claim) {
        int i = 0;
        while (i < claims.length && !claim.equals(claims[i])) {
            i++;
        }
        return i;
    }

    /** The last block of this claim, -1 if there is none. */
    int last(String claim) {
        int i = claims.length - 1;
        while (i >= 0 && !claim.equals(claims[i])) {
            i--;
        }
        return i;
    }

    List<String> texts(String claim) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < claims.length; i++) {
            if (claim.equals(claims[i])) {
                texts.add(text(i));
            }
        }
        return texts;
    }

    /** What no field and no paragraph holds; open blocks count as surroundings. */
    List<Stripped> stripped() {
        List<Stripped> stripped = new ArrayList<>();
        for (int i = 0; i < claims.length; i++) {
            String claim = claims[i];
            if (!BODY.equals(claim) && !FIELD.equals(claim)) {
                stripped.add(new Stripped(text(i), claim == null ? "surroundings" : claim));
            }
        }
        return stripped;
    }
}
