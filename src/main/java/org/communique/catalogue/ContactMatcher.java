package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the contact that a claim tells of: the one its article told of before, or one that another article tells of. */
@Component
class ContactMatcher {

    private final JdbcClient sql;
    private final Claims claims;
    private final EntityManager entities;

    ContactMatcher(JdbcClient sql, Claims claims, EntityManager entities) {
        this.sql = sql;
        this.claims = claims;
        this.entities = entities;
    }

    /**
     * @param former what the article claimed before it was read anew
     * @param taken the contacts that other claims of the article tell of: two claims of one article are two contacts
     */
    Optional<Contact> find(Claim claim, List<Claim> former, Set<Long> taken) {
        return told(claim, former, taken)
                .or(() -> toldElsewhere(claim, taken))
                .map(id -> entities.find(Contact.class, id));
    }

    private static Optional<Long> told(Claim claim, List<Claim> former, Set<Long> taken) {
        return former.stream()
                .filter(before -> !taken.contains(before.contactId()))
                .filter(before -> SameContact.test(claim, before))
                .map(Claim::contactId)
                .findFirst();
    }

    private Optional<Long> toldElsewhere(Claim claim, Set<Long> taken) {
        List<Long> candidates =
                candidates(claim).stream().filter(id -> !taken.contains(id)).toList();
        return claims.findByContactIdInOrderById(candidates).stream()
                .filter(other -> other.articleId() != claim.articleId())
                .filter(other -> SameContact.test(claim, other))
                .map(Claim::contactId)
                .findFirst();
    }

    private Collection<Long> candidates(Claim claim) {
        Long[] who =
                claim.participants().stream().map(StoredParticipant::officialId).toArray(Long[]::new);
        Dated date = claim.date();
        if (who.length == 0 || date == null) {
            return List.of();
        }
        return sql.sql("""
                        SELECT DISTINCT contact.id
                        FROM contact
                        JOIN participation ON participation.contact_id = contact.id
                        WHERE contact.live
                          AND participation.official_id = ANY (:who)
                          AND coalesce(contact.earliest, DATE '-infinity') <= :latest
                          AND coalesce(contact.latest, DATE 'infinity') >= :earliest
                        ORDER BY contact.id""")
                .param("who", who)
                .param("earliest", or(date.date().earliest(), LocalDate.of(1, 1, 1)))
                .param("latest", or(date.date().latest(), LocalDate.of(9999, 12, 31)))
                .query(Long.class)
                .list();
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
