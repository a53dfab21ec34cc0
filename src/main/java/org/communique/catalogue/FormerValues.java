package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was read of a field, beneath all corrections. */
@Component
class FormerValues {

    private final EntityManager entities;
    private final Claims claims;
    private final CorrectionRows corrections;
    private final ContactOverlay contacts;
    private final ArticleFaces articles;
    private final OfficialOverlay officials;
    private final PlaceOverlay places;
    private final Survivors survivors;

    FormerValues(
            EntityManager entities,
            Claims claims,
            CorrectionRows corrections,
            ContactOverlay contacts,
            ArticleFaces articles,
            OfficialOverlay officials,
            PlaceOverlay places,
            Survivors survivors) {
        this.entities = entities;
        this.claims = claims;
        this.corrections = corrections;
        this.contacts = contacts;
        this.articles = articles;
        this.officials = officials;
        this.places = places;
        this.survivors = survivors;
    }

    @Nullable
    Object of(CorrectionTarget target, long id, String field) {
        return fields(target, id).get(field);
    }

    /** All fields that were read of a thing, as JSON holds them. */
    Map<String, @Nullable Object> fields(CorrectionTarget target, long id) {
        return switch (target) {
            case ARTICLE -> ArticleOverlay.fields(articles.read(entities.find(Article.class, id)));
            case CONTACT ->
                contacts.read(claims.findByContactIdOrderById(id), corrections.of(CorrectionTarget.CONTACT, id))
                        .map(this::fields)
                        .orElseGet(Map::of);
            case OFFICIAL -> OfficialOverlay.fields(officials.base(entities.find(Official.class, id)));
            case PLACE -> new LinkedHashMap<>(places.base(entities.find(Place.class, id)));
        };
    }

    private Map<String, @Nullable Object> fields(PublicRecord read) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", read.kind().token());
        fields.put("standing", read.standing().token());
        fields.put("level", read.level().token());
        fields.put("date", read.date() == null ? null : read.date().date().toString());
        fields.put("countries", read.countries());
        fields.put("place", read.place());
        fields.put("visit", read.visit());
        fields.put("title", read.title());
        for (StoredParticipant person : read.participants()) {
            Map<String, @Nullable Object> value = new LinkedHashMap<>();
            value.put("part", person.part());
            value.put("role", person.role());
            value.put("country", person.country());
            fields.put("participant:" + survivors.of(person.officialId()).slug(), value);
        }
        return fields;
    }
}
