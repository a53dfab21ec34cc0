package org.communique.importing;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.catalogue.AuditLog;
import org.communique.catalogue.AuthorityRegister;
import org.communique.catalogue.Catalogue;
import org.communique.catalogue.Collisions;
import org.communique.catalogue.FieldChange;
import org.communique.catalogue.ImportLock;
import org.communique.catalogue.Kept;
import org.communique.catalogue.Quarantine;
import org.communique.catalogue.Quarantined;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunOutcomes;
import org.communique.catalogue.Suspicion;
import org.communique.reading.ArticleReader;
import org.communique.reading.SourcePage;
import org.communique.recognition.Authority;
import org.communique.recognition.ContactRecogniser;
import org.communique.recognition.HeldPosts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody decides what becomes of a file in quarantine; each decision has its reason. */
@Component
@Transactional
class QuarantineDesk {

    private final Quarantine quarantine;
    private final Catalogue catalogue;
    private final Collisions collisions;
    private final AuthorityRegister authority;
    private final RunOutcomes outcomes;
    private final ImportLock lock;
    private final AuditLog audit;
    private final Clock clock;

    QuarantineDesk(
            Quarantine quarantine,
            Catalogue catalogue,
            Collisions collisions,
            AuthorityRegister authority,
            RunOutcomes outcomes,
            ImportLock lock,
            AuditLog audit,
            Clock clock) {
        this.quarantine = quarantine;
        this.catalogue = catalogue;
        this.collisions = collisions;
        this.authority = authority;
        this.outcomes = outcomes;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody knows better of a file than it says.
     *
     * @param text the page's text, typed or pasted, instead of its own; null to read its own
     */
    record Mending(
            @Nullable String charset,
            @Nullable String url,
            @Nullable String text) {}

    /**
     * Imports a file as it is, whatever speaks against it.
     *
     * @throws RefusedUpload when it cannot be read at all, or somebody else has decided
     */
    void release(long id, Principal who, String reason) {
        Quarantined item = waiting(id, reason);
        ReadFile read = read(item, item.page(quarantine.bytes(id)));
        if (read.reading() == null) {
            throw new RefusedUpload("It cannot be imported as it is: " + why(read) + " Mend it, or drop it.");
        }
        keep(item, read, "released", who, reason);
    }

    /**
     * Reads a file again with what somebody knows of it, and imports it if nothing speaks against it any more.
     *
     * @return what still does; empty when it was imported
     */
    Optional<String> mend(long id, Mending mending, Principal who, String reason) {
        Quarantined item = waiting(id, reason);
        ReadFile read = read(item, mended(item, mending));
        Optional<Suspicion> still = Optional.ofNullable(read.suspicion())
                .or(() -> Optional.ofNullable(read.reading()).flatMap(collisions::of));
        if (still.isPresent() || read.reading() == null) {
            still.ifPresent(suspicion -> quarantine.suspect(id, mending.url(), mending.charset(), suspicion));
            return Optional.of(still.map(Suspicion::reason).orElseGet(() -> why(read)));
        }
        keep(item, read, "mended", who, reason);
        return Optional.empty();
    }

    private SourcePage mended(Quarantined item, Mending mending) {
        String text = mending.text();
        if (text != null) {
            return SourcePage.of(item.name() + ".txt", text.getBytes(StandardCharsets.UTF_8))
                    .withUrl(mending.url());
        }
        return item.page(quarantine.bytes(item.id())).withUrl(mending.url()).withCharset(charset(mending.charset()));
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new RefusedUpload("No encoding is called '" + name + "'");
        }
    }

    /** Drops a file; the same one is not asked about again. */
    void drop(long id, Principal who, String reason) {
        Quarantined item = waiting(id, reason);
        quarantine.decide(id, "dropped", null, who.getName(), reason);
        outcomes.dropped(item, reason);
        note("quarantine.dropped", item, reason);
    }

    private Quarantined waiting(long id, String reason) {
        if (reason.isBlank()) {
            throw new RefusedUpload("A decision needs a reason, in a few words");
        }
        lock.hold();
        Quarantined item = quarantine.item(id);
        if (!item.waiting()) {
            throw new RefusedUpload("It was decided already by " + item.decidedBy() + ": " + item.decisionReason());
        }
        return item;
    }

    private ReadFile read(Quarantined item, SourcePage page) {
        Authority known = authority.current();
        Rooms rooms = new Rooms(new ArticleReader(), new ContactRecogniser(known));
        return ReadFile.read(
                RunFile.of(item.name(), page.bytes()), page, rooms, new Checks(new HeldPosts(known), clock));
    }

    private static String why(ReadFile read) {
        Suspicion suspicion = read.suspicion();
        return suspicion == null
                ? Objects.requireNonNullElse(read.refusal(), "its bytes were not kept")
                : suspicion.reason();
    }

    private void keep(Quarantined item, ReadFile read, String state, Principal who, String reason) {
        Kept kept = catalogue.keep(Objects.requireNonNull(read.reading()));
        quarantine.decide(item.id(), state, kept.article(), who.getName(), reason);
        outcomes.released(item, kept);
        note("quarantine." + state, item, reason);
    }

    private void note(String what, Quarantined item, String reason) {
        audit.note(what, "admin/quarantine/" + item.id(), List.of(new FieldChange("reason", null, reason)));
    }
}
