package org.communique.site.exports;

import java.io.IOException;
import org.communique.catalogue.ContactRecord;

/** Writes contacts one after another, and keeps none of them. */
public interface ContactWriter {

    void begin(Result result) throws IOException;

    void contact(ContactRecord contact) throws IOException;

    void end() throws IOException;
}
