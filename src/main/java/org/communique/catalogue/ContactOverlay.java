package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.reading.Tokened;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Labels;
import org.communique.recognition.Level;
import org.communique.recognition.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lays a curator's corrections over what the reports say of a contact. */
@Component
class ContactOverlay {

    private final EntityManager entities;
    private final Officials officials;
    private final Survivors survivors;
    private final Ranks ranks;
    private final Retelling retelling;

    ContactOverlay(EntityManager entities, Officials officials, Survivors survivors, Ranks ranks, Retelling retelling) {
        this.entities = entities;
        this.officials = officials;
        this.survivors = survivors;
        this.ranks = ranks;
        this.retelling = retelling;
    }

    /** What is read of a contact: what its reports say, and what a curator added by hand. */
    Optional<PublicRecord> read(List<Claim> told, Overlay overlay) {
        PublicRecord said = told.isEmpty() ? null : survivors.in(PublicRecord.of(told, this::date));
        PublicRecord added = added(overlay);
        return Optional.ofNullable(added == null ? said : said == null ? added : added.completedBy(said));
    }

    /** Where no other day is stated than that of publication, the contact follows its correction. */
    private @Nullable Dated date(Claim claim) {
        Dated date = claim.date();
        if (date == null || date.basis() != DateBasis.PUBLICATION) {
            return date;
        }
        Dated published = entities.find(ArticleVersion.class, claim.versionId()).published();
        return published != null && published.basis() == DateBasis.CORRECTED
                ? Dated.of(published.date().withoutTime(), DateBasis.PUBLICATION)
                : date;
    }

    /** A contact that a curator added by hand; null when none was. */
    @Nullable
    PublicRecord added(Overlay overlay) {
        JsonNode value = overlay.fields().get("added");
        if (value == null) {
            return null;
        }
        PublicRecord bare = new PublicRecord(
                Tokened.of(ContactKind.class, Objects.requireNonNull(Json.text(value, "kind"))),
                Tokened.of(Standing.class, Objects.requireNonNull(Json.text(value, "standing"))),
                Level.OTHER,
                date(Json.text(value, "date")),
                new TreeSet<>(List.of("KZ")),
                Json.text(value, "place"),
                Json.text(value, "visit"),
                "",
                List.of(),
                List.of());
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        value.path("participants")
                .valueStream()
                .forEach(person ->
                        fields.put("participant:" + person.path("official").asString(), person));
        return over(bare, new Overlay(fields));
    }

    /** What is shown: what is read, with the corrections over it. */
    PublicRecord over(PublicRecord read, Overlay overlay) {
        if (overlay.isEmpty()) {
            return read;
        }
        ContactKind kind = Tokened.of(
                ContactKind.class,
                Objects.requireNonNull(overlay.text("kind", read.kind().token())));
        Dated date = overlay.has("date") ? date(overlay.text("date")) : read.date();
        Cast cast = cast(read, overlay);
        String place = overlay.text("place", read.place());
        String visit = kind == ContactKind.VISIT ? overlay.text("visit", read.visit()) : null;
        TreeSet<String> countries = new TreeSet<>(
                overlay.texts("countries", read.countries().stream().toList()));
        if (!overlay.has("countries")) {
            cast.people().values().forEach(person -> countries.add(person.country()));
        }
        List<StoredParticipant> people = List.copyOf(cast.people().values());
        boolean relabelled = kind != read.kind()
                || !people.equals(read.participants())
                || !Objects.equals(visit, read.visit())
                || kind == ContactKind.VISIT && !Objects.equals(place, read.place());
        return new PublicRecord(
                kind,
                Tokened.of(
                        Standing.class,
                        Objects.requireNonNull(
                                overlay.text("standing", read.standing().token()))),
                level(read, overlay, people, date),
                date,
                countries,
                place,
                visit,
                overlay.has("title") || !relabelled
                        ? Objects.requireNonNull(overlay.text("title", read.title()))
                        : Labels.contact(kind, Retelling.format(visit), retelling.people(people), place),
                people,
                List.copyOf(cast.named().values()));
    }

    private static @Nullable Dated date(@Nullable String edtf) {
        return edtf == null ? null : Dated.of(Edtf.parse(edtf), DateBasis.CORRECTED);
    }

    /** The highest post taking part; it follows from the people where a curator changed them. */
    private Level level(PublicRecord read, Overlay overlay, List<StoredParticipant> people, @Nullable Dated date) {
        String set = overlay.text("level");
        if (set != null) {
            return Tokened.of(Level.class, set);
        }
        return people.equals(read.participants())
                ? read.level()
                : ranks.highest(people, date).orElse(read.level());
    }

    private record Cast(Map<Long, StoredParticipant> people, Map<Object, StoredMention> named) {

        void leave(long official) {
            people.remove(official);
            named.remove(official);
        }
    }

    private Cast cast(PublicRecord read, Overlay overlay) {
        Cast cast = new Cast(new LinkedHashMap<>(), new LinkedHashMap<>());
        read.participants().forEach(one -> cast.people().put(one.officialId(), one));
        read.mentioned()
                .forEach(one -> cast.named().put(Objects.requireNonNullElse(one.officialId(), one.name()), one));
        overlay.each("participant:")
                .forEach((slug, value) -> officials
                        .findBySlug(slug)
                        .ifPresent(official -> take(cast, survivors.of(official.id()), value)));
        return cast;
    }

    /** Somebody takes another part, is somebody else, is only named, or (null) has nothing to do with it. */
    private void take(Cast cast, Official official, JsonNode value) {
        StoredParticipant before = cast.people().get(official.id());
        String other = value.isNull() ? null : Json.text(value, "as");
        Official now = other == null
                ? official
                : officials
                        .findBySlug(other)
                        .map(found -> survivors.of(found.id()))
                        .orElse(official);
        if (value.isNull() || now != official) {
            cast.leave(official.id());
        }
        String part = value.isNull() ? null : Json.text(value, "part");
        if (part == null) {
            return;
        }
        if (part.equals("conveyed") || part.equals("mentioned")) {
            cast.leave(now.id());
            cast.named().put(now.id(), new StoredMention(now.id(), now.name(), part));
        } else {
            cast.named().remove(now.id());
            cast.people().put(now.id(), participant(now, part, value, before));
        }
    }

    private static StoredParticipant participant(
            Official official, String part, JsonNode value, @Nullable StoredParticipant before) {
        String country = Json.text(value, "country");
        return new StoredParticipant(
                official.id(),
                Json.text(value, "role"),
                before == null ? null : before.printedRole(),
                Objects.requireNonNullElse(
                        country,
                        before != null ? before.country() : Objects.requireNonNullElse(official.country(), "KZ")),
                part);
    }
}
