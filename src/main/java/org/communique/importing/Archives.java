package org.communique.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.communique.catalogue.RunFile;

/** Opens the kinds of archives: zip, and tar packed with gzip. */
final class Archives {

    private Archives() {}

    /** A zip is read by its directory at the end, which alone tells of links and sizes. */
    static void zip(Path file, Limits limits, Consumer<RunFile> taker) throws IOException {
        ZipDirectory.check(file, limits.members());
        Archive archive = new Archive(limits, taker);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                archive.take(new Archive.Member(
                        entry.getName(),
                        entry.isDirectory(),
                        !entry.isUnixSymlink() && zip.canReadEntryData(entry),
                        () -> zip.getInputStream(entry)));
            }
        }
    }

    static void tarGz(Path file, Limits limits, Consumer<RunFile> taker) throws IOException {
        Archive archive = new Archive(limits, taker);
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file));
                Metered unpacked = new Metered(new GZIPInputStream(packed), limits.bytes());
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpacked.allow(entry.getSize());
                archive.take(new Archive.Member(
                        entry.getName(), entry.isDirectory(), isPlainFile(entry), () -> unclosed(tar)));
            }
        }
    }

    /** Links and devices are "files" to the library too; what has holes unpacks to more than it holds. */
    private static boolean isPlainFile(TarArchiveEntry entry) {
        byte type = entry.getLinkFlag();
        boolean plain =
                type == TarConstants.LF_NORMAL || type == TarConstants.LF_OLDNORM || type == TarConstants.LF_CONTIG;
        return plain && !entry.isSparse();
    }

    /** The next member stands in the same stream. */
    private static InputStream unclosed(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public void close() {
                // Closed with the archive.
            }
        };
    }

    /**
     * Counts what is unpacked. In a tar even members that are passed over are, and the library holds headers with long
     * names in memory, however long.
     */
    private static final class Metered extends FilterInputStream {

        private static final long HEADERS = 1 << 20;

        private final long limit;
        private long passed;
        private long ceiling = HEADERS;

        Metered(InputStream stream, long limit) {
            super(stream);
            this.limit = limit + limit / 2;
        }

        /** Lets a member of this size pass, and the headers of the next. */
        void allow(long member) {
            ceiling = passed + member + HEADERS;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) {
            passed += bytes;
            if (passed > limit) {
                throw new RefusedUpload("The archive unpacks to far more than any collection of pages");
            }
            if (passed > ceiling) {
                throw new RefusedUpload("A header in the archive is longer than any name");
            }
        }
    }
}
