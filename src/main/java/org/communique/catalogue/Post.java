package org.communique.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.communique.reading.Tokened;
import org.communique.recognition.Level;
import org.jspecify.annotations.Nullable;

/** An office of a country or of an international body. */
@Entity
class Post {

    @Id
    private long id;

    private String title;
    private @Nullable String country;
    private String level;

    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(long id, String title, @Nullable String country, Level level) {
        this.id = id;
        this.title = title;
        this.country = country;
        this.level = level.token();
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    @Nullable
    String country() {
        return country;
    }

    Level level() {
        return Tokened.of(Level.class, level);
    }

    void rankAs(Level rank) {
        level = rank.token();
    }
}
