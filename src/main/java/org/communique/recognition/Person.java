package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody whom an article names, by whatever forms of the name; one object per person and article. */
final class Person {

    private static final int MOST = 12;

    private final @Nullable KnownOfficial official;
    private final String name;
    private final List<RolePhrase> titles = new ArrayList<>(2);
    private @Nullable String country;

    Person(@Nullable KnownOfficial official, String name) {
        this.official = official;
        this.name = name;
        this.country = official == null ? null : official.country();
    }

    @Nullable
    KnownOfficial official() {
        return official;
    }

    @Nullable
    String slug() {
        return official == null ? null : official.slug();
    }

    String name() {
        return name;
    }

    /** Whom they serve, as far as the authority or a title of the article tells. */
    @Nullable
    String country() {
        return country;
    }

    void serves(String code) {
        if (country == null) {
            country = code;
        }
    }

    List<RolePhrase> titles() {
        return titles;
    }

    /** A title that is printed again and again tells nothing more, and a long text prints it thousands of times. */
    void bears(RolePhrase title) {
        boolean known = titles.stream()
                .anyMatch(
                        own -> own.key().equals(title.key()) && own.owners().equals(title.owners()) && !title.plural());
        if (!known && titles.size() < MOST) {
            titles.add(title);
        }
        String owner = title.owner();
        if (owner != null) {
            serves(owner);
        }
    }

    boolean is(Person other) {
        return this == other;
    }
}
