package org.communique.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The public record of a contact, derived from its claims; what has lost its claims is no longer live. */
@Entity
class Contact {

    @Id
    private long id;

    private String kind;
    private String standing;
    private String level;

    @Embedded
    private @Nullable StoredDate date;

    private LocalDate sortDay;
    private @Nullable String place;
    private @Nullable String visit;
    private String title;
    private @Nullable Long partOf;
    private @Nullable Long mergedInto;
    private boolean live;

    @ElementCollection
    @CollectionTable(name = "contact_country", joinColumns = @JoinColumn(name = "contact_id"))
    private Set<ContactCountry> countries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "number")
    private List<Participation> participations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mention", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "number")
    private List<StoredMention> mentions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(long id, PublicRecord derived) {
        this.id = id;
        become(derived);
    }

    /** Takes over what its claims say by now. */
    final void become(PublicRecord derived) {
        kind = derived.kind().token();
        standing = derived.standing().token();
        level = derived.level().token();
        date = StoredDate.of(derived.date());
        sortDay = StoredDate.sortDay(derived.date());
        place = derived.place();
        visit = derived.visit();
        title = derived.title();
        live = true;
        mergedInto = null;
        Set<ContactCountry> parties = new HashSet<>();
        derived.countries().forEach(country -> parties.add(new ContactCountry(country, sortDay, kind, standing)));
        if (!countries.equals(parties)) {
            countries = parties;
        }
        List<Participation> who = derived.participants().stream()
                .map(participant -> Participation.of(participant, sortDay))
                .toList();
        if (!participations.equals(who)) {
            participations = new ArrayList<>(who);
        }
        if (!mentions.equals(derived.mentioned())) {
            mentions = new ArrayList<>(derived.mentioned());
        }
    }

    /** A curator said that it is none; nobody took part in it. */
    void refuse() {
        withdraw();
    }

    /** Its address stands for itself again. */
    void standsAlone() {
        mergedInto = null;
    }

    @Nullable
    Long mergedInto() {
        return mergedInto;
    }

    void isPartOf(@Nullable Contact whole) {
        partOf = whole == null ? null : whole.id;
    }

    /** No claim tells of it any more. */
    void withdraw() {
        live = false;
        partOf = null;
        countries.clear();
        participations.clear();
        mentions.clear();
    }

    void mergeInto(Contact other) {
        withdraw();
        mergedInto = other.id;
    }

    long id() {
        return id;
    }

    boolean live() {
        return live;
    }
}
