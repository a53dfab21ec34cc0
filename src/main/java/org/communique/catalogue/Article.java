package org.communique.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An article: the identities under which it is known, and the version that is shown. */
@Entity
class Article {

    @Id
    private long id;

    private @Nullable Long shownVersion;
    private LocalDate sortDay;
    private @Nullable String outlet;
    private @Nullable Long mergedInto;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "article_identity", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "identity")
    private Set<String> identities = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(long id, Instant createdAt) {
        this.id = id;
        this.sortDay = StoredDate.UNDATED;
        this.createdAt = createdAt;
    }

    void isKnownAs(String identity) {
        identities.add(identity);
    }

    /** Shows a version that was read from a page. */
    void show(ArticleVersion version, StoredPage page) {
        shownVersion = version.id();
        outlet = page.outlet(version);
        sortDay = StoredDate.sortDay(version.published());
    }

    long id() {
        return id;
    }

    /** The id of the version that is shown. */
    long shownVersion() {
        if (shownVersion == null) {
            throw new IllegalStateException("Article " + id + " shows no version");
        }
        return shownVersion;
    }
}
