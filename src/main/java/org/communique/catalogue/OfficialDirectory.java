package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.communique.recognition.Mention;
import org.communique.recognition.Participant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the official whom an article names; somebody unknown is kept as provisional. */
@Component
class OfficialDirectory {

    private final Officials officials;
    private final EntityManager entities;
    private final JdbcClient sql;
    private final Ids ids;

    OfficialDirectory(Officials officials, EntityManager entities, JdbcClient sql, Ids ids) {
        this.officials = officials;
        this.entities = entities;
        this.sql = sql;
        this.ids = ids;
    }

    long idOf(Participant participant) {
        return known(participant.official())
                .orElseGet(() -> provisional(participant.name(), participant.country()))
                .id();
    }

    /** Somebody merely mentioned needs no record of their own. */
    @Nullable
    Long idOf(Mention mention) {
        return known(mention.official()).map(Official::id).orElse(null);
    }

    /** Forgets those who became known only through a run and whom nothing names any more. */
    void forgetUnnamedSince(long run) {
        sql.sql("""
                        DELETE FROM official
                        WHERE provisional AND id > :run AND merged_into IS NULL
                          AND NOT EXISTS (SELECT FROM claim_participant WHERE official_id = official.id)
                          AND NOT EXISTS (SELECT FROM claim_mention WHERE official_id = official.id)
                          AND NOT EXISTS (SELECT FROM participation WHERE official_id = official.id)
                          AND NOT EXISTS (SELECT FROM mention WHERE official_id = official.id)
                          AND NOT EXISTS (SELECT FROM official other WHERE other.merged_into = official.id)
                          AND NOT EXISTS (SELECT FROM correction WHERE target = 'official' AND target_id = official.id)""").param("run", run).update();
    }

    private Optional<Official> known(@Nullable String slug) {
        return slug == null ? Optional.empty() : officials.findBySlug(slug);
    }

    private Official provisional(String name, String country) {
        String slug = slug(name);
        return officials
                .findBySlug(slug)
                .filter(official -> official.provisional() && country.equals(official.country()))
                .or(() -> officials.findBySlug(slug + "-" + country.toLowerCase(Locale.ROOT)))
                .orElseGet(() -> added(slug, name, country));
    }

    private Official added(String slug, String name, String country) {
        boolean free = officials.findBySlug(slug).isEmpty();
        Official official = Official.provisional(
                ids.next(), free ? slug : slug + "-" + country.toLowerCase(Locale.ROOT), name, country);
        entities.persist(official);
        return official;
    }

    private String slug(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return latin.isEmpty() ? "official-" + Hashes.of(name).substring(0, 12) : latin;
    }
}
