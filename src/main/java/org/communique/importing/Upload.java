package org.communique.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.catalogue.RunFile;
import org.springframework.web.multipart.MultipartFile;

/** Files sent by a browser; each lies on the disk only while it is opened. */
record Upload(List<MultipartFile> files) implements Listing {

    private static final int NAMED = 3;

    Upload {
        files = files.stream().filter(file -> !nameOf(file).isEmpty()).toList();
        if (files.isEmpty()) {
            throw new RefusedUpload("No file was chosen");
        }
    }

    @Override
    public void each(Consumer<RunFile> taker) throws IOException {
        for (MultipartFile file : files) {
            takeOver(file, taker);
        }
    }

    private static void takeOver(MultipartFile file, Consumer<RunFile> taker) throws IOException {
        Path folder = Files.createTempDirectory("communique-upload");
        Path copy = folder.resolve(MemberName.shown(nameOf(file)));
        try (InputStream stream = file.getInputStream()) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            Intake.takeOver(copy, Limits.USUAL, taker);
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    /** What the run is called: the first names, and how many more there are. */
    String source() {
        String names = files.stream().limit(NAMED).map(Upload::nameOf).collect(Collectors.joining(", "));
        return files.size() > NAMED ? names + " and " + (files.size() - NAMED) + " more" : names;
    }
}
