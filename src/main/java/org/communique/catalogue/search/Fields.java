package org.communique.catalogue.search;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.communique.catalogue.search.SearchDocument.Passage;
import org.jspecify.annotations.Nullable;

/** How a document stands in the index. */
final class Fields {

    static final String KEY = "key";
    static final String ID = "id";
    static final String DAY = "day";
    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";
    static final String HEADLINE = "headline";

    /** The headline and what follows, in one. */
    static final String TEXT = "text";

    /** A contact's text and all that its articles say. */
    static final String REPORTS = "reports";

    /** Words as they are written, for spelling and for words that begin so. */
    static final String WORD = "word";

    private static final FieldType SHOWN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType SEARCHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType LISTED = type(IndexOptions.DOCS, false);

    private Fields() {}

    private static FieldType type(IndexOptions options, boolean stored) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(stored);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    static Document of(SearchDocument found) {
        Document document = new Document();
        document.add(new StringField(KEY, found.key().toString(), Field.Store.YES));
        document.add(new NumericDocValuesField(ID, found.key().id()));
        document.add(new NumericDocValuesField(DAY, found.day().toEpochDay()));
        if (found.dated()) {
            document.add(new IntPoint(EARLIEST, day(found.earliest(), Integer.MIN_VALUE)));
            document.add(new IntPoint(LATEST, day(found.latest(), Integer.MAX_VALUE)));
        }
        document.add(new StringField(Dimension.TYPE.field(), found.key().type().token(), Field.Store.NO));
        found.values()
                .forEach((dimension, values) -> values.stream()
                        .distinct()
                        .forEach(value -> document.add(new StringField(dimension.field(), value, Field.Store.NO))));
        add(document, HEADLINE, List.of(found.headline()), SHOWN);
        add(document, TEXT, List.of(found.headline()), SHOWN);
        add(document, TEXT, found.text(), SHOWN);
        plain(document, found.headline());
        found.text().forEach(passage -> plain(document, passage));
        if (found.key().type() == DocumentType.CONTACT) {
            add(document, REPORTS, List.of(found.headline()), SEARCHED);
            add(document, REPORTS, found.text(), SEARCHED);
            add(document, REPORTS, found.reports(), SEARCHED);
        }
        return document;
    }

    static int day(@Nullable LocalDate day, int open) {
        return day == null ? open : (int) day.toEpochDay();
    }

    private static void add(Document document, String field, List<Passage> passages, FieldType type) {
        passages.forEach(
                passage -> document.add(new Read(field, passage.text(), type, Languages.of(passage.language()))));
    }

    private static void plain(Document document, Passage passage) {
        document.add(new Read(WORD, passage.text(), LISTED, Languages.PLAIN));
    }

    /** A text that is read in the way of its own language, whatever the field. */
    private static final class Read extends Field {

        private final Analyzer analyzer;

        Read(String name, String text, FieldType type, Analyzer analyzer) {
            super(name, text, type);
            this.analyzer = analyzer;
        }

        @Override
        public TokenStream tokenStream(Analyzer ignored, TokenStream reuse) {
            return analyzer.tokenStream(name(), stringValue());
        }
    }
}
