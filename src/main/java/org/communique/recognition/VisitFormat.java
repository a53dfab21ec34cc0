package org.communique.recognition;

import org.communique.reading.Tokened;

/** The protocol's rank of a visit. */
public enum VisitFormat implements Tokened {
    STATE,
    OFFICIAL,
    WORKING,
    PRIVATE
}
