package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.recognition.ContactKind;
import org.communique.recognition.RecognisedContact;
import org.communique.recognition.SameContact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the contacts that a claim may tell of: the one its article told of before, then those of other articles. */
@Component
class ContactMatcher {

    /** Reports are printed some days late. */
    private static final int SLACK_DAYS = 3;

    private final JdbcClient sql;
    private final Claims claims;
    private final Retelling retelling;
    private final Survivors survivors;
    private final CorrectionRows corrections;
    private final ContactOverlay overlays;
    private final EntityManager entities;

    ContactMatcher(
            JdbcClient sql,
            Claims claims,
            Retelling retelling,
            Survivors survivors,
            CorrectionRows corrections,
            ContactOverlay overlays,
            EntityManager entities) {
        this.sql = sql;
        this.claims = claims;
        this.retelling = retelling;
        this.survivors = survivors;
        this.corrections = corrections;
        this.overlays = overlays;
        this.entities = entities;
    }

    /** Whether a claim may join all of these: what two reports rule out, a third one cannot bridge. */
    boolean sameAsAll(Claim claim, List<Claim> others) {
        RecognisedContact told = retelling.of(claim);
        return others.stream()
                .allMatch(other -> other.articleId() != claim.articleId() && same(told, retelling.of(other)));
    }

    private static boolean same(RecognisedContact one, RecognisedContact other) {
        return SameContact.of(one, other).verdict() == SameContact.Verdict.SAME;
    }

    /**
     * The contact that an article told of before it was read anew, if the new claim may be the same.
     *
     * @param former what the article claimed before
     * @param taken the contacts of its other claims: two claims of one article are two contacts
     */
    Optional<Long> told(Claim claim, List<Claim> former, Set<Long> taken) {
        return former.stream()
                .filter(before -> !taken.contains(before.homeId()))
                .filter(before -> SameContact.of(retelling.of(claim), retelling.of(before))
                                .verdict()
                        != SameContact.Verdict.DIFFERENT)
                .map(Claim::homeId)
                .findFirst();
    }

    /**
     * The contact that an article told of before in the very same words, whatever the rules now read in them: an address
     * and a curator's corrections stay with the words.
     */
    Optional<Long> toldInTheseWords(Claim claim, List<Claim> former, Set<Long> taken) {
        Words words = wordsOf(claim);
        return former.stream()
                .filter(before -> words != null && !taken.contains(before.homeId()) && words.equals(wordsOf(before)))
                .map(Claim::homeId)
                .findFirst();
    }

    /** A contact that a curator corrected and whose report had vanished: the very sentence is back. */
    Optional<Long> awaited(Claim claim, Set<Long> taken) {
        ArticleVersion version = entities.find(ArticleVersion.class, claim.versionId());
        Words words = version.isFirst() ? null : wordsOf(claim);
        return words == null
                ? Optional.empty()
                : sql
                        .sql("""
                        SELECT target_id FROM correction
                        JOIN contact ON contact.id = target_id AND NOT contact.live AND contact.merged_into IS NULL
                        WHERE target = 'contact' AND stale AND undone_at IS NULL
                          AND EXISTS (SELECT FROM jsonb_array_elements(rests) AS rest
                                      WHERE rest -> 'article' = to_jsonb(:article)
                                        AND position(rest ->> 'words' IN :paragraph) > 0)
                        ORDER BY target_id""")
                        .param("article", claim.articleId())
                        .param("paragraph", words.paragraph())
                        .query(Long.class)
                        .list()
                        .stream()
                        .filter(contact -> !taken.contains(contact))
                        .findFirst();
    }

    private record Words(String paragraph, int starts) {}

    private @Nullable Words wordsOf(Claim claim) {
        List<StoredParagraph> text =
                entities.find(ArticleVersion.class, claim.versionId()).paragraphs();
        return claim.evidence().stream()
                .filter(one -> one.field().equals("kind") && one.part().equals("body") && one.paragraph() < text.size())
                .findFirst()
                .map(one -> new Words(text.get(one.paragraph()).text(), one.starts()))
                .orElse(null);
    }

    /** The contacts of which all that other articles say may be said of this claim's contact too; oldest first. */
    List<Long> toldElsewhere(Claim claim, Set<Long> taken) {
        List<Long> candidates =
                candidates(claim).stream().filter(id -> !taken.contains(id)).toList();
        Map<Long, List<Claim>> byContact = claims.findByContactIdInOrderById(candidates).stream()
                .filter(other -> other.articleId() != claim.articleId())
                .collect(Collectors.groupingBy(Claim::contactId, LinkedHashMap::new, Collectors.toList()));
        return candidates.stream()
                .filter(id -> byContact.containsKey(id) ? sameAsAll(claim, byContact.get(id)) : sameAsAdded(claim, id))
                .sorted()
                .toList();
    }

    private boolean sameAsAdded(Claim claim, long contact) {
        PublicRecord added = overlays.added(corrections.of(CorrectionTarget.CONTACT, contact));
        return added != null && same(retelling.of(claim), retelling.of(added));
    }

    private Collection<Long> candidates(Claim claim) {
        Dated date = claim.date();
        if (date == null) {
            return List.of();
        }
        Long[] who = claim.participants().stream()
                .map(one -> survivors.of(one.officialId()).id())
                .toArray(Long[]::new);
        Edtf when = date.date();
        return sql.sql("""
                        SELECT contact.id
                        FROM contact
                        WHERE contact.live
                          AND daterange(contact.earliest, contact.latest, '[]') && daterange(:earliest, :latest, '[]')
                          AND (EXISTS (SELECT FROM participation
                                       WHERE contact_id = contact.id AND official_id = ANY (:who))
                               OR :session AND contact.kind = 'multilateral-meeting')
                        ORDER BY contact.id""")
                .param("who", who)
                .param("session", claim.kind() == ContactKind.MULTILATERAL_MEETING)
                .param("earliest", or(when.earliest(), LocalDate.of(1, 1, 1)).minusDays(SLACK_DAYS))
                .param("latest", or(when.latest(), LocalDate.of(9999, 12, 30)).plusDays(SLACK_DAYS))
                .query(Long.class)
                .list();
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
