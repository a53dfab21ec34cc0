package org.communique.recognition;

import org.communique.reading.Tokened;

/** The kinds of contact; each names its PLOVER event and CAMEO code in exports. */
public enum ContactKind implements Tokened {
    MEETING,
    TELEPHONE_CALL,
    VIDEO_CALL,
    /** Encloses the meetings held during it. */
    VISIT,
    /** C5+1, China–Central Asia, SCO, CICA and the like. */
    MULTILATERAL_MEETING,
    /** A standing mechanism: strategic dialogue, cooperation committee. */
    CONSULTATIONS,
    SIGNING,
    CREDENTIALS,
    LETTER,
    OTHER
}
