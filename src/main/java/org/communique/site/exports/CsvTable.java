package org.communique.site.exports;

import java.io.IOException;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ContactRecord;

/** A result as a table, one row for each record. */
final class CsvTable implements ResultWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Appendable out;
    private final Csv csv;
    private final Links links;
    private final boolean marked;
    private Subject subject = Subject.FOUND;

    /** @param marked whether a byte order mark comes first, which spreadsheets of one vendor need to see UTF-8 */
    CsvTable(Appendable out, Links links, boolean marked) {
        this.out = out;
        this.csv = new Csv(out);
        this.links = links;
        this.marked = marked;
    }

    @Override
    public void begin(Result result) throws IOException {
        subject = result.subject();
        if (marked) {
            out.append(BYTE_ORDER_MARK);
        }
        csv.row(
                switch (subject) {
                    case CONTACTS -> ContactRow.COLUMNS;
                    case ARTICLES -> ArticleRow.COLUMNS;
                    case FOUND -> FoundRow.COLUMNS;
                });
    }

    @Override
    public void contact(ContactRecord contact) throws IOException {
        csv.row(subject == Subject.CONTACTS ? ContactRow.of(contact, links) : FoundRow.of(contact, links));
    }

    @Override
    public void article(ArticleRecord article) throws IOException {
        csv.row(subject == Subject.ARTICLES ? ArticleRow.of(article, links) : FoundRow.of(article, links));
    }

    @Override
    public void end() {
        // A table has no foot.
    }
}
