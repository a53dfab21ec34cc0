package org.communique.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.SourcePage;
import org.jspecify.annotations.Nullable;

/** The pages of one extraction, each under its id. */
final class Pages {

    private final Map<String, Path> files;
    private final @Nullable Charset charset;
    private final Map<String, String> addresses;

    Pages(List<Path> paths, @Nullable Charset charset, Map<String, String> addresses) {
        this.files = byId(paths);
        this.charset = charset;
        this.addresses = addresses;
    }

    /** Two files of one name in different folders would hide each other: the later ones go by their paths. */
    private static Map<String, Path> byId(List<Path> paths) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Path path : paths) {
            String id = SourceFiles.id(path);
            files.putIfAbsent(files.containsKey(id) ? path.toString() : id, path);
        }
        return files;
    }

    List<String> ids() {
        return List.copyOf(files.keySet());
    }

    SourcePage read(String id) throws IOException {
        Path file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("No page has the id " + id);
        }
        return SourceFiles.read(file).withUrl(addresses.get(id)).withCharset(charset);
    }
}
