package org.communique.importing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.communique.catalogue.RunFile;

/** Opens what holds many pages, by the ending of its name. */
final class Intake {

    private interface Door {
        void open(Path file, Limits limits, Consumer<RunFile> taker) throws IOException;
    }

    private record Kind(Pattern name, Door door) {

        static Kind of(String endings, Door door) {
            return new Kind(Pattern.compile("(?i).*\\.(" + endings + ")"), door);
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("zip", Archives::zip),
            Kind.of("tar\\.gz|tgz", Archives::tarGz),
            Kind.of("csv", PageLists::csv),
            Kind.of("jsonl|ndjson", PageLists::jsonLines));

    private Intake() {}

    /** A file of this machine, which stays where it is until its turn has come, or what it holds. */
    static void take(Path file, Limits limits, Consumer<RunFile> taker) throws IOException {
        Optional<Kind> kind = kind(file);
        if (kind.isPresent()) {
            open(kind.get(), file, limits, taker);
        } else {
            taker.accept(RunFile.onDisk(file));
        }
    }

    /** A file that will not stay: its bytes, or what it holds. */
    static void takeOver(Path file, Limits limits, Consumer<RunFile> taker) throws IOException {
        String name = file.getFileName().toString();
        Optional<Kind> kind = kind(file);
        if (kind.isPresent()) {
            open(kind.get(), file, limits, taker);
        } else if (SourceFiles.isPageName(name) && Files.size(file) > 0 && Files.size(file) <= limits.page()) {
            taker.accept(RunFile.of(name, Files.readAllBytes(file)));
        } else {
            taker.accept(RunFile.refused(name, refusal(name, Files.size(file), limits)));
        }
    }

    private static String refusal(String name, long bytes, Limits limits) {
        if (!SourceFiles.isPageName(name)) {
            return "Neither a page (.html .htm .txt, gzipped or not) nor an archive (.zip .tar.gz) or list (.csv .jsonl)";
        }
        return bytes == 0
                ? "The file is empty"
                : Limits.TOO_LARGE + limits.page() / (1024 * 1024) + " MB, no saved page is";
    }

    private static Optional<Kind> kind(Path file) {
        String name = file.getFileName().toString();
        return KINDS.stream().filter(row -> row.name().matcher(name).matches()).findFirst();
    }

    private static void open(Kind kind, Path file, Limits limits, Consumer<RunFile> taker) {
        try {
            kind.door().open(file, limits, taker);
        } catch (CharacterCodingException otherwise) {
            throw new RefusedUpload(file.getFileName() + " is not written in UTF-8");
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedUpload(file.getFileName() + " is damaged: " + damaged.getMessage());
        }
    }
}
