package org.communique.catalogue.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communique.catalogue.backup.Manifest.TablePart;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive: a zip with one entry a table, and the manifest last, when all sums are known. */
final class ArchiveWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;

    ArchiveWriter(OutputStream to) {
        zip = new ZipOutputStream(new BufferedOutputStream(to, BUFFER), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    TablePart table(String name, Function<OutputStream, TablePart> rows) throws IOException {
        zip.putNextEntry(new ZipEntry("tables/" + name + ".copy"));
        TablePart part = rows.apply(zip);
        zip.closeEntry();
        return part;
    }

    void manifest(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
