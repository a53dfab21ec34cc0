package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The sentences that a correction of a contact is made beside: those from which its field was read. */
@Component
class Rests {

    private final EntityManager entities;
    private final Claims claims;
    private final Survivors survivors;

    Rests(EntityManager entities, Claims claims, Survivors survivors) {
        this.entities = entities;
        this.claims = claims;
        this.survivors = survivors;
    }

    /** One for each report, as {@code {"article": 1, "words": "…"}}. */
    List<Map<String, Object>> of(long contact, String field) {
        if (field.equals("added") || field.startsWith("apart:")) {
            return List.of();
        }
        return claims.findByContactIdOrderById(contact).stream()
                .filter(claim -> !field.startsWith("report:") || field.equals("report:" + claim.articleId()))
                .flatMap(claim -> sentence(claim, evidenceField(claim, field)).stream()
                        .map(words -> Map.<String, Object>of("article", claim.articleId(), "words", words)))
                .toList();
    }

    private String evidenceField(Claim claim, String field) {
        if (!field.startsWith("participant:")) {
            return field;
        }
        String slug = field.substring("participant:".length());
        return IntStream.range(0, claim.participants().size())
                .filter(i -> survivors
                        .of(claim.participants().get(i).officialId())
                        .slug()
                        .equals(slug))
                .mapToObj(i -> "participant:" + i)
                .findFirst()
                .orElse("kind");
    }

    private Optional<String> sentence(Claim claim, String field) {
        ArticleVersion version = entities.find(ArticleVersion.class, claim.versionId());
        return words(claim, field, version).or(() -> words(claim, "kind", version));
    }

    private static Optional<String> words(Claim claim, String field, ArticleVersion version) {
        return claim.evidence().stream()
                .filter(one -> one.field().equals(field))
                .flatMap(one -> words(one, version).stream())
                .findFirst();
    }

    private static Optional<String> words(StoredEvidence evidence, ArticleVersion version) {
        if (evidence.part().equals("headline")) {
            return Optional.of(evidence.quote());
        }
        return evidence.part().equals("body")
                ? Optional.of(
                        around(version.paragraphs().get(evidence.paragraph()).text(), evidence.starts()))
                : Optional.empty();
    }

    private static String around(String text, int at) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.following(Math.min(at, text.length() - 1));
        return text.substring(sentences.previous(), end).strip();
    }
}
