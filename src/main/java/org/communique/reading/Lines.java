package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a page while it is read: each is open, or claimed for the one thing it turned out to be. */
final class Lines {

    /** Claims that are fields or paragraphs of the article; every other claim is the reason why a block is stripped. */
    static final String BODY = "body";

    static final String FIELD = "field";

    /** What stands around the article for no known reason. */
    static final String SURROUNDINGS = "surroundings";

    private final List<Block> blocks;
    private final @Nullable String[] claims;
    private final boolean[] ends;
    private final boolean[] boxes;

    Lines(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.claims = new String[blocks.size()];
        this.ends = new boolean[blocks.size()];
        this.boxes = new boolean[blocks.size()];
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

    /** Notes that no article goes on beyond this block. */
    void end(int i) {
        ends[i] = true;
    }

    boolean isEnd(int i) {
        return ends[i];
    }

    /** Notes that a box opens here, which may stand below the article or inside it. */
    void box(int i) {
        ends[i] = true;
        boxes[i] = true;
    }

    boolean isBox(int i) {
        return boxes[i];
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

    /** Whether the block is stripped for good: neither open, nor a field or paragraph, nor mere surroundings. */
    boolean taken(int i) {
        return !open(i)
                && !claimedAs(i, BODY)
                && !claimedAs(i, FIELD)
                && !claimedAs(i, SURROUNDINGS)
                && !claimedAs(i, "byline");
    }

    boolean holds(String claim) {
        return last(claim) >= 0;
    }

    /** Claims every block of this text that no other thing holds. */
    void claimEqual(String text, String claim) {
        for (int i = 0; i < claims.length; i++) {
            if (!BODY.equals(claims[i]) && text(i).equals(text)) {
                claims[i] = claim;
            }
        }
    }

    /** The first block of this text, -1 if there is none. */
    int firstWith(String text) {
        for (int i = 0; i < claims.length; i++) {
            if (text(i).equals(text)) {
                return i;
            }
        }
        return -1;
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
                stripped.add(new Stripped(text(i), claim == null ? SURROUNDINGS : claim));
            }
        }
        return stripped;
    }
}
