package org.communique.site.exports;

import java.io.IOException;
import org.communique.catalogue.ArchiveRecord;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ContactRecord;

/** Writes contacts and articles one after another, and keeps none of them. */
public interface ResultWriter {

    void begin(Result result) throws IOException;

    default void write(ArchiveRecord record) throws IOException {
        if (record instanceof ContactRecord contact) {
            contact(contact);
        } else if (record instanceof ArticleRecord article) {
            article(article);
        }
    }

    void contact(ContactRecord contact) throws IOException;

    void article(ArticleRecord article) throws IOException;

    void end() throws IOException;
}
