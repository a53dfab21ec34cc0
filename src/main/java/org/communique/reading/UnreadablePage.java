package org.communique.reading;

/** No article can be read out of a page; the message says why, in words for whoever imports it. */
public class UnreadablePage extends RuntimeException {

    public UnreadablePage(String reason) {
        super(reason);
    }
}
