package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communique.catalogue.ArchiveTables;
import org.communique.site.exports.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole archive to take home: tables in one file, with what their columns mean and what may be done with them. */
@Controller
class ArchiveController {

    /** Each takes a connection for as long as it lasts. */
    private static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final ArchiveTables tables;

    ArchiveController(ArchiveTables tables) {
        this.tables = tables;
    }

    @GetMapping({"/archive.zip", "/api/v1/archive.zip"})
    void archive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!turns.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            response.setContentType("application/zip");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"communique.zip\"");
            if (!request.getMethod().equals("HEAD")) {
                ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8);
                readMe(zip);
                ZippedTables zipped = new ZippedTables(zip);
                tables.all(zipped);
                zipped.end();
            }
        } finally {
            turns.release();
        }
    }

    private static void readMe(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("README.md"));
        try (InputStream text = Objects.requireNonNull(
                ArchiveController.class.getResourceAsStream("/api/archive-readme.md"), "The data dictionary")) {
            text.transferTo(zip);
        }
        zip.closeEntry();
    }

    /** One entry of the file for each table. */
    private static final class ZippedTables implements ArchiveTables.Sink {

        private final ZipOutputStream zip;
        private final Writer out;
        private final Csv csv;

        ZippedTables(ZipOutputStream zip) {
            this.zip = zip;
            this.out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            this.csv = new Csv(out);
        }

        @Override
        public void table(String name, List<String> columns) throws IOException {
            out.flush();
            zip.putNextEntry(new ZipEntry(name + ".csv"));
            csv.row(columns.toArray());
        }

        void end() throws IOException {
            out.flush();
            zip.finish();
        }

        @Override
        public void row(@Nullable Object[] cells) throws IOException {
            csv.row(cells);
        }
    }
}
