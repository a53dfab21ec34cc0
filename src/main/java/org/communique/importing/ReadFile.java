package org.communique.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.communique.catalogue.KeptPages;
import org.communique.catalogue.RunFile;
import org.communique.reading.SourcePage;
import org.communique.reading.UnreadablePage;
import org.jspecify.annotations.Nullable;

/**
 * A file of a run and what the rooms say of it, or why they say nothing.
 *
 * @param page null as the passage is
 * @param passage null when there is a refusal, or nothing to read
 */
record ReadFile(
        RunFile file,
        @Nullable SourcePage page,
        Rooms.@Nullable Passage passage,
        @Nullable String refusal) {

    /** Whatever is wrong with one file is told in its place. */
    static ReadFile of(RunFile file, Rooms rooms, KeptPages kept) {
        if (file.refusal() != null || file.undoes() != null) {
            return new ReadFile(file, null, null, file.refusal());
        }
        try {
            SourcePage page = page(file, kept);
            return new ReadFile(file, page, rooms.lead(page), null);
        } catch (IOException unreadable) {
            return refused(file, "The file cannot be read: " + unreadable.getMessage());
        } catch (UnreadablePage unreadable) {
            return refused(file, Objects.requireNonNull(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError failure) {
            return refused(file, "The reader failed: " + failure);
        }
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
        return new ReadFile(file, null, null, why);
    }

    String name() {
        return file.name();
    }
}
