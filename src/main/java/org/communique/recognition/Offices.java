package org.communique.recognition;

import java.util.Optional;
import java.util.Set;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Whether somebody holds an office of one of the three states, and which, at the time of an article. */
final class Offices {

    private static final Set<String> EXCLUSIVE =
            Set.of("President", "Vice President", "Secretary of State", "Prime Minister");

    private final Tenures tenures;
    private final @Nullable Edtf when;

    Offices(Tenures tenures, @Nullable Edtf when) {
        this.tenures = tenures;
        this.when = when;
    }

    /** Null when the figure may take part. */
    @Nullable
    Aside objection(Figure figure) {
        Person person = figure.person();
        if (person == null || figure.country() == null) {
            return null;
        }
        RolePhrase title = figure.title() != null
                ? figure.title()
                : person.titles().stream().findFirst().orElse(null);
        KnownOfficial official = person.official();
        if (official != null
                && (title == null || !title.former())
                && tenures.of(official, when).isPresent()) {
            return figure.voice() ? Aside.SOURCE : null;
        }
        if (title == null || !title.office() || title.former()) {
            return title != null && title.voice() ? Aside.SOURCE : Aside.NO_OFFICE;
        }
        return taken(title, figure.country()) && !everHeld(official, title) ? Aside.WRONG_TITLE : null;
    }

    private boolean everHeld(@Nullable KnownOfficial official, RolePhrase title) {
        return official != null
                && tenures.of(official).stream()
                        .anyMatch(
                                held -> held.title().title().equals(title.post().title()));
    }

    /** Whether the authority knows another holder of a post that has one holder at a time. */
    private boolean taken(RolePhrase title, String country) {
        String post = title.post().title();
        return EXCLUSIVE.contains(post) && tenures.holder(country, post, when).isPresent();
    }

    /** The short title held on a day: the one printed if it was held, else the highest. */
    Optional<Tenures.Held> held(KnownOfficial official, @Nullable Edtf day, @Nullable RolePhrase printed) {
        Optional<Tenures.Held> fitting = printed == null
                ? Optional.empty()
                : tenures.of(official, day, printed.post().title());
        return fitting.or(() -> tenures.of(official, day));
    }
}
