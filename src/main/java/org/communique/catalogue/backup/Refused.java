package org.communique.catalogue.backup;

/** A backup that cannot be made, or an archive that is not restored; the message says why and what to do. */
public final class Refused extends RuntimeException {

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
