package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.recognition.Authority;
import org.communique.recognition.KnownOfficial;
import org.communique.recognition.KnownPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over edited tables of the authority as corrections, so that they stand above the reference that is loaded with
 * the next version, until they are undone. What the tables lack stays as it is.
 */
@Component
@Transactional
public class AuthorityEdits {

    private final AuthorityRegister register;
    private final Officials officials;
    private final Places places;
    private final Corrections corrections;
    private final EntityManager entities;
    private final Ids ids;

    AuthorityEdits(
            AuthorityRegister register,
            Officials officials,
            Places places,
            Corrections corrections,
            EntityManager entities,
            Ids ids) {
        this.register = register;
        this.officials = officials;
        this.places = places;
        this.corrections = corrections;
        this.entities = entities;
        this.ids = ids;
    }

    /**
     * One thing that edited tables would change.
     *
     * @param key an official's slug, or a place's name
     * @param isNew whether nobody knows it yet
     */
    public record Edit(CorrectionTarget target, String key, boolean isNew, List<FieldChange> changes) {}

    /** What the tables would change; nothing is changed. */
    @Transactional(readOnly = true)
    public List<Edit> compare(Authority edited) {
        Authority now = register.current();
        List<Edit> edits = new ArrayList<>();
        Map<String, KnownOfficial> known =
                now.officials().stream().collect(Collectors.toMap(KnownOfficial::slug, Function.identity()));
        for (KnownOfficial official : edited.officials()) {
            KnownOfficial before = known.get(official.slug());
            compare(
                    edits,
                    CorrectionTarget.OFFICIAL,
                    official.slug(),
                    before == null ? null : fields(before),
                    fields(official));
        }
        Map<String, KnownPlace> held =
                now.places().stream().collect(Collectors.toMap(AuthorityEdits::key, Function.identity()));
        for (KnownPlace place : edited.places()) {
            KnownPlace before = held.get(key(place));
            compare(
                    edits,
                    CorrectionTarget.PLACE,
                    key(place),
                    before == null ? null : PlaceOverlay.fields(before),
                    PlaceOverlay.fields(place));
        }
        return edits;
    }

    private static void compare(
            List<Edit> edits,
            CorrectionTarget target,
            String key,
            @Nullable Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        List<FieldChange> changes = new ArrayList<>();
        after.forEach((field, value) -> {
            String was = before == null ? null : CorrectionLog.text(Json.write(before.get(field)));
            String is = CorrectionLog.text(Json.write(value));
            if (!Objects.equals(was, is) && !(before == null && (is == null || is.isEmpty()))) {
                changes.add(new FieldChange(field, was, is));
            }
        });
        if (!changes.isEmpty()) {
            edits.add(new Edit(target, key, before == null, changes));
        }
    }

    private static String key(KnownPlace place) {
        return place.country() == null ? place.name() : place.name() + ", " + place.country();
    }

    private static Map<String, @Nullable Object> fields(KnownOfficial official) {
        return OfficialOverlay.fields(new OfficialLine(
                official.name(),
                official.country(),
                false,
                official.otherNames(),
                official.tenures().stream().map(TenureLine::of).toList()));
    }

    /** Takes the tables over, every change for one reason; returns how many things changed. */
    public int apply(Authority edited, String reason, String by) {
        List<Edit> edits = compare(edited);
        Map<String, KnownOfficial> people =
                edited.officials().stream().collect(Collectors.toMap(KnownOfficial::slug, Function.identity()));
        Map<String, KnownPlace> sites =
                edited.places().stream().collect(Collectors.toMap(AuthorityEdits::key, Function.identity()));
        for (Edit edit : edits) {
            boolean person = edit.target() == CorrectionTarget.OFFICIAL;
            Map<String, @Nullable Object> after = person
                    ? fields(Objects.requireNonNull(people.get(edit.key())))
                    : PlaceOverlay.fields(Objects.requireNonNull(sites.get(edit.key())));
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            edit.changes().forEach(change -> values.put(change.field(), after.get(change.field())));
            long id = person ? official(edit.key(), values) : place(Objects.requireNonNull(sites.get(edit.key())));
            corrections.correct(edit.target(), id, values, reason, by);
        }
        return edits.size();
    }

    private long official(String slug, Map<String, @Nullable Object> values) {
        Official official = officials.findBySlug(slug).orElseGet(() -> {
            Official added = new Official(ids.next(), slug);
            entities.persist(added);
            return added;
        });
        if (official.provisional()) {
            values.put("known", true);
        }
        entities.flush();
        return official.id();
    }

    private long place(KnownPlace known) {
        Place place = places.findAllByOrderById().stream()
                .filter(held -> key(held.known()).equals(key(known)))
                .findFirst()
                .orElseGet(() -> {
                    Place added = new Place(ids.next(), known);
                    entities.persist(added);
                    return added;
                });
        entities.flush();
        return place.id();
    }
}
