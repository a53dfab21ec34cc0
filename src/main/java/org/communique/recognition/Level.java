package org.communique.recognition;

import org.communique.reading.Tokened;

/** The rank of a post, highest first; a contact has that of the highest post taking part. */
public enum Level implements Tokened {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    MINISTER,
    PARLIAMENT,
    DEPUTY_MINISTER,
    AMBASSADOR,
    OTHER
}
