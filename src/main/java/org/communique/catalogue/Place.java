package org.communique.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.communique.recognition.KnownPlace;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A city or region with its names over time. */
@Entity
class Place {

    @Id
    private long id;

    private String name;
    private @Nullable String country;
    private @Nullable String within;
    private @Nullable String note;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "place_name", joinColumns = @JoinColumn(name = "place_id"))
    @OrderColumn(name = "number")
    private List<StoredPlaceName> names = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(long id, KnownPlace known) {
        this.id = id;
        this.name = known.name();
        this.country = known.country();
    }

    long id() {
        return id;
    }

    void become(KnownPlace known) {
        within = known.within();
        note = known.note();
        List<StoredPlaceName> borne =
                known.names().stream().map(StoredPlaceName::of).toList();
        if (!names.equals(borne)) {
            names = new ArrayList<>(borne);
        }
    }

    KnownPlace known() {
        return new KnownPlace(
                name,
                country,
                within,
                names.stream().map(StoredPlaceName::dated).toList(),
                note);
    }

    String name() {
        return name;
    }

    @Nullable
    String country() {
        return country;
    }
}
