package org.communique.catalogue;

import org.communique.reading.Tokened;

/** What a curator may correct. */
public enum CorrectionTarget implements Tokened {
    ARTICLE,
    CONTACT,
    OFFICIAL,
    PLACE
}
