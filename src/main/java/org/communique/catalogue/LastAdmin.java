package org.communique.catalogue;

/** A change that would leave the archive without anybody who may let others in. */
public final class LastAdmin extends RuntimeException {

    LastAdmin(String name) {
        super(name + " is the last admin who can sign in");
    }
}
