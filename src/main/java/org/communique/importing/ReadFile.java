package org.communique.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.communique.catalogue.KeptPages;
import org.communique.catalogue.Reading;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.Suspicion;
import org.communique.catalogue.Suspicion.Kind;
import org.communique.reading.SourcePage;
import org.communique.reading.UnreadablePage;
import org.jspecify.annotations.Nullable;

/**
 * A file of a run and what the rooms say of it, or why they say nothing.
 *
 * @param page null as the reading is
 * @param reading null when there is a refusal, or nothing to read, or it could not be read
 * @param suspicion what speaks against the page, if anything does
 */
record ReadFile(
        RunFile file,
        @Nullable SourcePage page,
        @Nullable Reading reading,
        @Nullable String refusal,
        @Nullable Suspicion suspicion) {

    /** Whatever is wrong with one file is told in its place. */
    static ReadFile of(RunFile file, Rooms rooms, Checks checks, KeptPages kept) {
        if (file.refusal() != null && file.refusal().startsWith(Limits.TOO_LARGE)) {
            return tooLarge(file, file.refusal());
        }
        if (file.refusal() != null || file.undoes() != null) {
            return new ReadFile(file, null, null, file.refusal(), null);
        }
        try {
            return read(file, page(file, kept), rooms, checks);
        } catch (IOException unreadable) {
            return refused(file, "The file cannot be read: " + unreadable.getMessage());
        } catch (UnreadablePage unreadable) {
            return tooLarge(file, Objects.requireNonNull(unreadable.getMessage()));
        }
    }

    /** What the rooms say of a page, or what keeps them from it. */
    static ReadFile read(RunFile file, SourcePage page, Rooms rooms, Checks checks) {
        if (page.bytes().length == 0) {
            return refused(file, "The file is empty");
        }
        try {
            Rooms.Passage passage = rooms.lead(page);
            Reading reading = Reading.of(page, passage.article(), passage.recognition());
            return new ReadFile(file, page, reading, null, checks.of(passage).orElse(null));
        } catch (UnreadablePage unreadable) {
            return suspect(file, page, Kind.EMPTY, Objects.requireNonNull(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError failure) {
            return suspect(file, page, Kind.UNREADABLE, "The reader failed: " + failure);
        }
    }

    private static ReadFile suspect(RunFile file, SourcePage page, Kind kind, String why) {
        if (file.article() != null) {
            return refused(file, why);
        }
        String beginning =
                Checks.excerpt(new String(page.bytes(), StandardCharsets.UTF_8)).replace("\0", "");
        return new ReadFile(file, page, null, null, Suspicion.of(kind, why, beginning));
    }

    private static ReadFile tooLarge(RunFile file, String why) {
        return file.article() == null
                ? new ReadFile(file, null, null, null, Suspicion.of(Kind.TOO_LARGE, why, null))
                : refused(file, why);
    }

    private static SourcePage page(RunFile file, KeptPages kept) throws IOException {
        if (file.article() != null) {
            return kept.shown(file.article())
                    .orElseThrow(() -> new UnreadablePage("The article was removed meanwhile"));
        }
        byte[] bytes = file.bytes();
        SourcePage page = bytes == null
                ? SourceFiles.read(Path.of(Objects.requireNonNull(file.path())), file.name())
                : SourceFiles.read(bytes, file.name());
        return page.withUrl(file.url());
    }

    private static ReadFile refused(RunFile file, String why) {
        return new ReadFile(file, null, null, why, null);
    }

    String name() {
        return file.name();
    }
}
