package org.communique.catalogue;

/** Knows who is acting just now. The catalogue asks; who logs people in answers. */
public interface Actors {

    Actor now();
}
