package org.communique.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.communique.recognition.KnownOfficial;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A person who holds or held public posts; provisional while only articles name them. */
@Entity
class Official {

    @Id
    private long id;

    private String slug;
    private String name;
    private @Nullable String country;
    private boolean provisional;
    private @Nullable Long mergedInto;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "official_name", joinColumns = @JoinColumn(name = "official_id"))
    @OrderColumn(name = "number")
    @Column(name = "name")
    private List<String> otherNames = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "tenure", joinColumns = @JoinColumn(name = "official_id"))
    @OrderColumn(name = "number")
    private List<StoredTenure> tenures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Official() {}

    Official(long id, String slug) {
        this.id = id;
        this.slug = slug;
        this.name = slug;
        this.provisional = true;
    }

    static Official provisional(long id, String slug, String name, String country) {
        Official official = new Official(id, slug);
        official.name = name;
        official.country = country;
        return official;
    }

    /** The authority's word replaces whatever was known. */
    void become(KnownOfficial known, List<StoredTenure> held) {
        name = known.name();
        country = known.country();
        provisional = false;
        if (!otherNames.equals(known.otherNames())) {
            otherNames = new ArrayList<>(known.otherNames());
        }
        if (!tenures.equals(held)) {
            tenures = new ArrayList<>(held);
        }
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    @Nullable
    String country() {
        return country;
    }

    boolean provisional() {
        return provisional;
    }

    /** What a curator's corrections make of what was known. */
    void become(OfficialLine line, List<StoredTenure> held) {
        name = line.name();
        country = line.country();
        provisional = line.provisional();
        if (!otherNames.equals(line.otherNames())) {
            otherNames = new ArrayList<>(line.otherNames());
        }
        if (!tenures.equals(held)) {
            tenures = new ArrayList<>(held);
        }
    }

    /** The official that a curator found to be the same person. */
    @Nullable
    Long mergedInto() {
        return mergedInto;
    }

    void mergeInto(@Nullable Long other) {
        mergedInto = other;
    }

    List<String> otherNames() {
        return otherNames;
    }

    List<StoredTenure> tenures() {
        return tenures;
    }
}
