package org.communique.site;

import java.util.Optional;
import org.communique.catalogue.ArchiveRecord;
import org.communique.catalogue.ArticleQuery;
import org.communique.catalogue.ArticleRecords;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.ContactRecords;
import org.communique.catalogue.Extent;
import org.communique.catalogue.FoundRecords;
import org.communique.catalogue.SearchQuery;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.site.exports.Subject;
import org.jspecify.annotations.Nullable;

/** A list of the archive that is sent slice by slice. */
interface Listing {

    Subject subject();

    Extent extent();

    /** The cursor with which it was asked for. */
    @Nullable
    String after();

    Slice<? extends ArchiveRecord> slice(@Nullable String after, int most);

    /** The cursor of the slice before the one asked for; empty when that is the first. */
    Optional<String> newer();

    /** Whether {@link #newer} can tell. */
    default boolean knowsNewer() {
        return after() != null;
    }

    /** Contacts in the order of the timeline. */
    record OfContacts(ContactRecords records, Timeline timeline, ContactQuery query) implements Listing {

        @Override
        public Subject subject() {
            return Subject.CONTACTS;
        }

        @Override
        public Extent extent() {
            return records.extent(query);
        }

        @Override
        public @Nullable String after() {
            return query.after();
        }

        @Override
        public Slice<? extends ArchiveRecord> slice(@Nullable String after, int most) {
            return records.batch(query.sliced(after, most));
        }

        @Override
        public Optional<String> newer() {
            return timeline.newer(query);
        }
    }

    /** Contacts, what changed last first. */
    record OfChanges(ContactRecords records, ContactQuery query) implements Listing {

        @Override
        public Subject subject() {
            return Subject.CONTACTS;
        }

        @Override
        public Extent extent() {
            return records.extent(query);
        }

        @Override
        public @Nullable String after() {
            return query.after();
        }

        @Override
        public Slice<? extends ArchiveRecord> slice(@Nullable String after, int most) {
            return records.latest(query.sliced(after, most));
        }

        @Override
        public Optional<String> newer() {
            return Optional.empty();
        }

        @Override
        public boolean knowsNewer() {
            return false;
        }
    }

    /** Articles, newest first. */
    record OfArticles(ArticleRecords records, ArticleQuery query) implements Listing {

        @Override
        public Subject subject() {
            return Subject.ARTICLES;
        }

        @Override
        public Extent extent() {
            return records.extent(query);
        }

        @Override
        public @Nullable String after() {
            return query.after();
        }

        @Override
        public Slice<? extends ArchiveRecord> slice(@Nullable String after, int most) {
            return records.batch(query.sliced(after, most));
        }

        @Override
        public Optional<String> newer() {
            return records.newer(query);
        }
    }

    /** Whatever search finds, in the order of its pages. */
    record OfFound(FoundRecords records, SearchQuery query) implements Listing {

        @Override
        public Subject subject() {
            return Subject.FOUND;
        }

        @Override
        public Extent extent() {
            return records.extent(query);
        }

        @Override
        public @Nullable String after() {
            return query.contacts().after();
        }

        @Override
        public Slice<? extends ArchiveRecord> slice(@Nullable String after, int most) {
            return records.batch(query.sliced(after, most));
        }

        @Override
        public Optional<String> newer() {
            return records.newer(query);
        }
    }
}
