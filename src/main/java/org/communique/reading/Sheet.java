package org.communique.reading;

import java.util.List;

/** A page opened by one of the two doors: its blocks in order, and what it says about itself. */
record Sheet(List<Block> blocks, Metadata metadata, PublicationDate date, List<String> comments) {

    boolean isText() {
        return blocks.isEmpty() || blocks.get(0).box() == null;
    }
}
