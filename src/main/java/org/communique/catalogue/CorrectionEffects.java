package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets everything that is derived follow a correction, or its undoing. */
@Component
class CorrectionEffects {

    private final EntityManager entities;
    private final Claims claims;
    private final ContactDerivation contacts;
    private final ContactOverlay overlay;
    private final Placement placement;
    private final ArticleFaces articles;
    private final OfficialOverlay officials;
    private final PlaceOverlay places;
    private final ReferenceLoads loads;
    private final Changes changes;
    private final Ids ids;
    private final JdbcClient sql;

    CorrectionEffects(
            EntityManager entities,
            Claims claims,
            ContactDerivation contacts,
            ContactOverlay overlay,
            Placement placement,
            ArticleFaces articles,
            OfficialOverlay officials,
            PlaceOverlay places,
            ReferenceLoads loads,
            Changes changes,
            Ids ids,
            JdbcClient sql) {
        this.entities = entities;
        this.claims = claims;
        this.contacts = contacts;
        this.overlay = overlay;
        this.placement = placement;
        this.articles = articles;
        this.officials = officials;
        this.places = places;
        this.loads = loads;
        this.changes = changes;
        this.ids = ids;
        this.sql = sql;
    }

    void follow(CorrectionTarget target, long id, Collection<String> fields) {
        if (target == CorrectionTarget.OFFICIAL || target == CorrectionTarget.PLACE) {
            loads.remember("authority-edits", String.valueOf(ids.next()));
        }
        switch (target) {
            case ARTICLE -> articles.showAgain(id);
            case CONTACT -> contacts.again(List.of(id));
            case OFFICIAL -> official(id);
            case PLACE -> places.apply(entities.find(Place.class, id));
        }
    }

    /** The path of a thing's page, as the audit log keeps it. */
    String subject(CorrectionTarget target, long id) {
        return switch (target) {
            case ARTICLE -> "articles/" + id;
            case CONTACT -> "contacts/" + id;
            case OFFICIAL -> "officials/" + entities.find(Official.class, id).slug();
            case PLACE -> "places/" + id;
        };
    }

    void undone(CorrectionTarget target, long id, String field) {
        if (target == CorrectionTarget.CONTACT) {
            entities.find(Contact.class, id).standsAlone();
        }
        List<Long> others = field.startsWith("report:") ? places(id, field) : List.of();
        follow(target, id, List.of(field));
        others.forEach(other -> leadBack(other, id));
    }

    /** Where reports of a contact tell of before a move is undone. */
    private List<Long> places(long home, String field) {
        long article = Long.parseLong(field.substring("report:".length()));
        return claims.findByHomeIdOrderById(home).stream()
                .filter(claim -> claim.articleId() == article)
                .map(Claim::contactId)
                .toList();
    }

    /** The address of a contact that only a move had opened leads back to where its report came from. */
    private void leadBack(long opened, long home) {
        Contact contact = entities.find(Contact.class, opened);
        long survivor = placement.survivor(home);
        if (!contact.live() && survivor != opened && contact.mergedInto() == null) {
            contact.mergeInto(entities.find(Contact.class, survivor));
            entities.flush();
        }
    }

    /** A contact of its own for what an article tells of another. */
    long opened(long contact, long article) {
        List<Claim> told = claims.findByContactIdOrderById(contact).stream()
                .filter(claim -> claim.articleId() == article)
                .toList();
        if (told.isEmpty()) {
            throw new NotInCatalogue("Article " + article + " does not tell of contact " + contact);
        }
        Contact opened = new Contact(ids.next(), PublicRecord.of(told));
        entities.persist(opened);
        entities.flush();
        return opened.id();
    }

    /** The homes of what an article tells of a contact. */
    List<Long> homes(long contact, long article) {
        return claims.findByContactIdOrderById(contact).stream()
                .filter(claim -> claim.articleId() == article)
                .map(Claim::homeId)
                .distinct()
                .toList();
    }

    PublicRecord added(Map<String, ? extends @Nullable Object> value) {
        return Objects.requireNonNull(overlay.added(new Overlay(Map.of("added", Json.of(value)))));
    }

    /** Contacts that name the official, or one who stands for them before or after, follow. */
    private void official(long id) {
        Official official = entities.find(Official.class, id);
        TreeSet<Long> named = new TreeSet<>(naming(id));
        officials.apply(official);
        named.addAll(naming(id));
        changes.note("official", id);
        Long into = official.mergedInto();
        if (into != null) {
            changes.note("official", into);
        }
        contacts.derive(named);
    }

    private List<Long> naming(long official) {
        return sql.sql("""
                        SELECT contact_id FROM claim JOIN claim_participant ON claim_id = claim.id
                        WHERE official_id = :official
                        UNION
                        SELECT contact_id FROM claim JOIN claim_mention ON claim_id = claim.id
                        WHERE official_id = :official
                        UNION SELECT contact_id FROM participation WHERE official_id = :official
                        UNION SELECT contact_id FROM mention WHERE official_id = :official""").param("official", official).query(Long.class).list();
    }
}
