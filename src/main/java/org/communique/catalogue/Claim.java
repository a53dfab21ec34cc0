package org.communique.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.communique.reading.Dated;
import org.communique.reading.Tokened;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Level;
import org.communique.recognition.RecognisedContact;
import org.communique.recognition.Standing;
import org.jspecify.annotations.Nullable;

/** What one article says of one contact; never changed, only replaced when the article is read anew. */
@Entity
class Claim {

    @Id
    private long id;

    private long articleId;
    private long versionId;
    private int number;
    private long homeId;
    private long contactId;
    private @Nullable Integer whole;
    private String kind;
    private String standing;
    private String level;

    @Embedded
    private @Nullable StoredDate date;

    private @Nullable String place;
    private @Nullable String visit;
    private String title;
    private String[] countries;
    private String rule;
    private double certainty;

    @ElementCollection
    @CollectionTable(name = "claim_participant", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "number")
    private List<StoredParticipant> participants;

    @ElementCollection
    @CollectionTable(name = "claim_mention", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "number")
    private List<StoredMention> mentioned;

    @ElementCollection
    @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "number")
    private List<StoredEvidence> evidence;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    /** Where a claim stands: its version of its article, and its number there. */
    record Origin(long id, long articleId, long versionId, int number) {}

    Claim(Origin origin, RecognisedContact contact, List<StoredParticipant> who, List<StoredMention> named) {
        this.id = origin.id();
        this.articleId = origin.articleId();
        this.versionId = origin.versionId();
        this.number = origin.number();
        this.whole = contact.partOf();
        this.kind = contact.kind().token();
        this.standing = contact.standing().token();
        this.level = contact.level().token();
        this.date = StoredDate.of(contact.date());
        this.place = contact.place();
        this.visit = contact.visit() == null ? null : contact.visit().token();
        this.title = contact.title();
        this.countries = contact.countries().toArray(String[]::new);
        this.rule = contact.rule();
        this.certainty = contact.certainty();
        this.participants = who;
        this.mentioned = named;
        this.evidence = evidenceOf(contact);
    }

    private static List<StoredEvidence> evidenceOf(RecognisedContact contact) {
        List<StoredEvidence> rows = new ArrayList<>();
        new TreeMap<>(contact.evidence())
                .forEach((field, words) -> words.forEach(one -> rows.add(StoredEvidence.of(field, one))));
        for (int i = 0; i < contact.participants().size(); i++) {
            String field = "participant:" + i;
            contact.participants().get(i).evidence().forEach(one -> rows.add(StoredEvidence.of(field, one)));
        }
        for (int i = 0; i < contact.mentioned().size(); i++) {
            String field = "mention:" + i;
            contact.mentioned().get(i).evidence().forEach(one -> rows.add(StoredEvidence.of(field, one)));
        }
        return rows;
    }

    /** The contact that the rules find for it. */
    void isAtHomeIn(long contact) {
        homeId = contact;
    }

    /** The contact of which it tells after a curator's merges and moves. */
    void tellsOf(long contact) {
        contactId = contact;
    }

    long homeId() {
        return homeId;
    }

    long versionId() {
        return versionId;
    }

    void isOf(ArticleVersion version) {
        versionId = version.id();
    }

    List<StoredEvidence> evidence() {
        return evidence;
    }

    long id() {
        return id;
    }

    long articleId() {
        return articleId;
    }

    int number() {
        return number;
    }

    long contactId() {
        return contactId;
    }

    @Nullable
    Integer whole() {
        return whole;
    }

    ContactKind kind() {
        return Tokened.of(ContactKind.class, kind);
    }

    Standing standing() {
        return Tokened.of(Standing.class, standing);
    }

    Level level() {
        return Tokened.of(Level.class, level);
    }

    @Nullable
    Dated date() {
        return StoredDate.dated(date);
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String visit() {
        return visit;
    }

    String title() {
        return title;
    }

    List<String> countries() {
        return List.of(countries);
    }

    List<StoredParticipant> participants() {
        return participants;
    }

    List<StoredMention> mentioned() {
        return mentioned;
    }
}
