package org.communique.catalogue;

/** An account of this name exists. */
public final class NameTaken extends RuntimeException {

    NameTaken(String name) {
        super(name);
    }
}
