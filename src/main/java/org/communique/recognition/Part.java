package org.communique.recognition;

import org.communique.reading.Tokened;

/** How somebody takes part in a contact, whoever is the visitor. */
public enum Part implements Tokened {
    /** The Kazakh side's head. */
    PRINCIPAL,
    /** The other side's head. */
    COUNTERPART,
    /** Others of either side. */
    DELEGATION
}
