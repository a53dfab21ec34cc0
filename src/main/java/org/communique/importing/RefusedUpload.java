package org.communique.importing;

/** An archive or a list is not taken in at all; the message says why, in words for whoever sent it. */
class RefusedUpload extends RuntimeException {

    RefusedUpload(String why) {
        super(why);
    }
}
