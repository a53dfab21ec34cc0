package org.communique.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.communique.reading.CleanArticle;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/** One reading of an article from one source page; never changed. */
@Entity
class ArticleVersion {

    /** Why a version came to be. */
    enum Cause {
        FIRST,
        SOURCE,
        READER,
        CURATOR;

        String token() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Id
    private long id;

    private long articleId;
    private int number;
    private long sourcePageId;
    private String cause;
    private @Nullable Long corrects;
    private String headline;
    private boolean headlineDerived;
    private @Nullable String datelinePlace;
    private @Nullable String datelineAgency;
    private @Nullable String datelinePrinted;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    @AttributeOverride(name = "basis", column = @Column(name = "published_basis"))
    @AttributeOverride(name = "printed", column = @Column(name = "published_printed"))
    @AttributeOverride(name = "reasons", column = @Column(name = "published_reasons"))
    private @Nullable StoredDate published;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "captured_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "captured_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "captured_latest"))
    @AttributeOverride(name = "basis", column = @Column(name = "captured_basis"))
    @AttributeOverride(name = "printed", column = @Column(name = "captured_printed"))
    @AttributeOverride(name = "reasons", column = @Column(name = "captured_reasons"))
    private @Nullable StoredDate captured;

    private String[] section;
    private @Nullable String credit;
    private @Nullable String photoCredit;
    private @Nullable String byline;
    private String[] tags;
    private String language;
    private String fingerprint;
    private Instant readAt;

    @ElementCollection
    @CollectionTable(name = "paragraph", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "number")
    private List<StoredParagraph> paragraphs;

    @ElementCollection
    @CollectionTable(name = "stripped", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "number")
    private List<StoredStrip> stripped;

    @SuppressWarnings("NullAway.Init")
    protected ArticleVersion() {}

    /** Where a version stands: its article, its number there, the page it was read from, and why. */
    record Origin(long id, long articleId, int number, long sourcePageId, Cause cause, Instant readAt) {}

    ArticleVersion(Origin origin, CleanArticle article, Recognition recognition, String fingerprint) {
        this.id = origin.id();
        this.articleId = origin.articleId();
        this.number = origin.number();
        this.sourcePageId = origin.sourcePageId();
        this.cause = origin.cause().token();
        this.readAt = origin.readAt();
        String printed = article.headline();
        this.headline = printed == null ? recognition.derivedHeadline() : printed;
        this.headlineDerived = printed == null;
        this.datelinePlace = article.dateline().place();
        this.datelineAgency = article.dateline().agency();
        this.datelinePrinted = article.dateline().printed();
        this.published = StoredDate.of(recognition.published());
        this.captured = StoredDate.of(article.captured());
        this.section = article.section().toArray(String[]::new);
        this.credit = article.credit();
        this.photoCredit = article.photoCredit();
        this.byline = article.byline();
        this.tags = article.tags().toArray(String[]::new);
        this.language = article.language();
        this.fingerprint = fingerprint;
        this.paragraphs = article.paragraphs().stream()
                .map(paragraph -> new StoredParagraph(paragraph.text(), paragraph.tail()))
                .toList();
        this.stripped = article.stripped().stream()
                .map(strip -> new StoredStrip(strip.text(), strip.reason()))
                .toList();
    }

    /** What a curator's corrections make of another version; the text stays as it was read. */
    ArticleVersion(Origin origin, ArticleVersion read, Overlay overlay) {
        this.id = origin.id();
        this.articleId = origin.articleId();
        this.number = origin.number();
        this.sourcePageId = origin.sourcePageId();
        this.cause = origin.cause().token();
        this.corrects = read.id;
        this.readAt = origin.readAt();
        this.headline = Objects.requireNonNull(overlay.text("headline", read.headline));
        this.headlineDerived = read.headlineDerived && !overlay.has("headline");
        this.datelinePlace = overlay.text("dateline-place", read.datelinePlace);
        this.datelineAgency = overlay.text("dateline-agency", read.datelineAgency);
        this.datelinePrinted = read.datelinePrinted;
        this.published = overlay.has("published") ? corrected(overlay.text("published")) : read.published;
        this.captured = read.captured;
        this.section = overlay.texts("section", read.section()).toArray(String[]::new);
        this.credit = overlay.text("credit", read.credit);
        this.photoCredit = overlay.text("photo-credit", read.photoCredit);
        this.byline = overlay.text("byline", read.byline);
        this.tags = overlay.texts("tags", read.tags()).toArray(String[]::new);
        this.language = Objects.requireNonNull(overlay.text("language", read.language));
        this.fingerprint = read.fingerprint;
        this.paragraphs = List.copyOf(read.paragraphs);
        this.stripped = List.copyOf(read.stripped);
    }

    private static @Nullable StoredDate corrected(@Nullable String edtf) {
        return edtf == null ? null : StoredDate.of(Dated.of(Edtf.parse(edtf), DateBasis.CORRECTED));
    }

    /** Longer by this much, a capture is the fuller one, whatever its dates. */
    private static final double CLEARLY_LONGER = 1.2;

    /** Whether it is the one to show of two captures of an article: the fuller, else the better dated and headed. */
    boolean isFullerThan(ArticleVersion other) {
        if (length() > CLEARLY_LONGER * other.length() || other.length() > CLEARLY_LONGER * length()) {
            return length() > other.length();
        }
        return completeness() > other.completeness();
    }

    private int length() {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private int completeness() {
        boolean dated = published != null && published.dated().date().asDay().isPresent();
        return (dated ? 2 : 0) + (headlineDerived ? 0 : 1);
    }

    long articleId() {
        return articleId;
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    long sourcePageId() {
        return sourcePageId;
    }

    String fingerprint() {
        return fingerprint;
    }

    @Nullable
    Dated published() {
        return StoredDate.dated(published);
    }

    String headline() {
        return headline;
    }

    /** Whether nothing was known of the article before. */
    boolean isFirst() {
        return cause.equals(Cause.FIRST.token());
    }

    /** The version that it corrects by hand; null for what was read. */
    @Nullable
    Long corrects() {
        return corrects;
    }

    @Nullable
    String datelinePlace() {
        return datelinePlace;
    }

    @Nullable
    String datelineAgency() {
        return datelineAgency;
    }

    List<String> section() {
        return List.of(section);
    }

    @Nullable
    String credit() {
        return credit;
    }

    @Nullable
    String photoCredit() {
        return photoCredit;
    }

    @Nullable
    String byline() {
        return byline;
    }

    List<String> tags() {
        return List.of(tags);
    }

    String language() {
        return language;
    }

    List<StoredParagraph> paragraphs() {
        return paragraphs;
    }
}
