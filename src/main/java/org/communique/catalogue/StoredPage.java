package org.communique.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.communique.reading.SourcePage;
import org.jspecify.annotations.Nullable;

/** A source page, bytes and all; never changed. */
@Entity
@Table(name = "source_page")
class StoredPage {

    @Id
    private long id;

    private String identity;
    private String name;
    private @Nullable String url;
    private String sha256;
    private String mediaType;
    private @Nullable String charset;
    private byte[] bytes;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredPage() {}

    StoredPage(long id, String identity, SourcePage page, String sha256, Instant receivedAt) {
        this.id = id;
        this.identity = identity;
        this.name = page.name();
        this.url = page.url();
        this.sha256 = sha256;
        this.mediaType = page.mediaType().token();
        this.charset = page.charset() == null ? null : page.charset().name();
        this.bytes = page.bytes();
        this.receivedAt = receivedAt;
    }

    long id() {
        return id;
    }

    /** Who brought its article to its readers, by one version of it. */
    @Nullable
    String outlet(ArticleVersion read) {
        return Outlet.of(identity, url, read.datelineAgency(), read.credit());
    }
}
