package org.communique.recognition;

import org.communique.reading.Tokened;

/** Whether a contact is an article's news, is recalled by it, or is yet to come. */
public enum Standing implements Tokened {
    REPORTED,
    BACKGROUND,
    ANNOUNCED
}
