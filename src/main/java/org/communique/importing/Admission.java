package org.communique.importing;

import java.util.Objects;
import org.communique.catalogue.ArticleUndo;
import org.communique.catalogue.Catalogue;
import org.communique.catalogue.Collisions;
import org.communique.catalogue.ImportQueue.Claim;
import org.communique.catalogue.Kept;
import org.communique.catalogue.Quarantine;
import org.communique.catalogue.Quarantined;
import org.communique.catalogue.Reading;
import org.communique.catalogue.RunOutcomes;
import org.communique.catalogue.Suspicion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of one file of a run: an article, a step taken back, a place in quarantine, or nothing. */
@Component
class Admission {

    private final Catalogue catalogue;
    private final ArticleUndo undo;
    private final Collisions collisions;
    private final Quarantine quarantine;
    private final RunOutcomes outcomes;

    Admission(
            Catalogue catalogue, ArticleUndo undo, Collisions collisions, Quarantine quarantine, RunOutcomes outcomes) {
        this.catalogue = catalogue;
        this.undo = undo;
        this.collisions = collisions;
        this.quarantine = quarantine;
        this.outcomes = outcomes;
    }

    /** Does what is to be done with a file, and notes it. */
    void admit(Claim claim, int number, ReadFile file) {
        String refusal = file.refusal();
        if (refusal != null) {
            outcomes.refused(claim, number, file.name(), refusal);
            return;
        }
        Suspicion suspicion = suspicion(file);
        if (suspicion == null) {
            outcomes.kept(claim, number, file.name(), keep(claim, file));
        } else {
            putAside(claim, number, file, suspicion);
        }
    }

    /** Whether a file would change an article, as far as can be told without doing it. */
    boolean touchesAnArticle(ReadFile file) {
        return file.refusal() == null && suspicion(file) == null;
    }

    /** Pages that are held already were let in by somebody. */
    private @Nullable Suspicion suspicion(ReadFile file) {
        if (file.file().article() != null || file.file().undoes() != null) {
            return null;
        }
        Reading reading = file.reading();
        if (reading == null) {
            return file.suspicion();
        }
        Suspicion suspicion = file.suspicion() == null ? collisions.of(reading).orElse(null) : file.suspicion();
        return suspicion == null || collisions.holds(reading) ? null : suspicion;
    }

    /** What somebody decided of the very same file holds. */
    private void putAside(Claim claim, int number, ReadFile file, Suspicion suspicion) {
        byte[] bytes = file.page() == null ? null : file.page().bytes();
        Quarantined known = quarantine
                .known(file.name(), bytes)
                .filter(item -> !item.waiting())
                .orElse(null);
        if (known == null) {
            if (!claim.dry()) {
                quarantine.hold(claim.run(), number, file.name(), file.file().url(), bytes, suspicion);
            }
            outcomes.quarantined(claim, number, file.name(), suspicion.reason());
        } else if (known.article() == null) {
            outcomes.refused(claim, number, file.name(), "Dropped from quarantine before: " + known.decisionReason());
        } else {
            outcomes.unchanged(claim, number, file.name(), known);
        }
    }

    /** Changes an article, which one transaction at a time may: whoever calls holds the lock. */
    Kept keep(Claim claim, ReadFile file) {
        Long undoes = claim.undoes();
        if (undoes != null) {
            return undo.undo(
                    claim.run(), undoes, Objects.requireNonNull(file.file().undoes()));
        }
        Reading reading = Objects.requireNonNull(file.reading());
        Long article = file.file().article();
        return article == null ? catalogue.keep(reading) : catalogue.rederive(article, reading);
    }
}
