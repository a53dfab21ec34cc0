package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.communique.catalogue.RunFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** Archives and lists made to hurt, at a scale of one to sixteen; a proof has them whole. */
class HostileArchivesTest {

    private static final int MEGABYTE = 1 << 20;

    private static final Limits SCALED =
            new Limits(Limits.USUAL.members(), Limits.USUAL.bytes() / 16, Limits.USUAL.page() / 16);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            bytes = {
                TarConstants.LF_LINK,
                TarConstants.LF_SYMLINK,
                TarConstants.LF_CHR,
                TarConstants.LF_BLK,
                TarConstants.LF_FIFO
            })
    void followsNeitherLinksNorDevices(byte type) throws IOException {
        List<RunFile> files = taken(tar(tar -> {
            TarArchiveEntry entry = new TarArchiveEntry("good.txt", type);
            entry.setLinkName("/etc/passwd");
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
            member(tar, "good.txt", "words");
        }));
        assertThat(files.get(0).refusal()).contains("A link or device inside an archive is not followed");
        assertThat(new String(files.get(1).bytes(), StandardCharsets.UTF_8)).isEqualTo("words");
    }

    @Test
    void readsLongNamesAndTheirHeaders() throws IOException {
        String name = "a folder/".repeat(60) + "Ә page.txt";
        List<RunFile> files = taken(tar(tar -> {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.addPaxHeader("comment", "harmless");
            entry.setSize(5);
            tar.putArchiveEntry(entry);
            tar.write("words".getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }));
        assertThat(files).extracting(RunFile::name).containsExactly("Ә page.txt");
    }

    /** 20 MB of name in 20 kB. */
    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_GNUTYPE_LONGNAME, TarConstants.LF_PAX_EXTENDED_HEADER_LC})
    void refusesANameThatWouldFillTheMemory(byte type) throws IOException {
        Path bomb = tar(tar -> endlessName(tar, type));
        assertThat(Files.size(bomb)).isLessThan(MEGABYTE);
        refused(bomb, "longer than any name");
    }

    @Test
    void refusesAHugeMemberHoweverItIsPacked() throws IOException {
        refusesAMember(128, SCALED, "unpacks to more than 64 MB");
    }

    @Test
    @Tag("proof")
    void refusesAMemberOfTwoGigabytesHoweverItIsPacked() throws IOException {
        refusesAMember(2048, Limits.USUAL, "unpacks to more than 1024 MB");
    }

    private void refusesAMember(int megabytes, Limits limits, String why) throws IOException {
        Path tar = tar(out -> zeros(out, "huge.txt", megabytes));
        assertThat(Files.size(tar)).isLessThan(4 * MEGABYTE);
        refused(tar, limits, "unpacks to");
        Path zip = folder.resolve("huge.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(1);
            out.putNextEntry(new ZipEntry("huge.txt"));
            byte[] piece = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                out.write(piece);
            }
        }
        refused(zip, limits, why);
    }

    @Test
    void believesNoDeclaredSize() throws IOException {
        Path tar = folder.resolve("declared.tar.gz");
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(plain)) {
            TarArchiveEntry entry = new TarArchiveEntry("huge.txt");
            entry.setSize(2048L * MEGABYTE);
            out.putArchiveEntry(entry);
            out.flush();
            try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(tar))) {
                gzip.write(plain.toByteArray());
            }
        } catch (IOException unfinished) {
            assertThat(unfinished).hasMessageContaining("unclosed");
        }
        refused(tar, "declared.tar.gz is damaged");
    }

    @Test
    void countsADirectoryOfMillionsWithoutHoldingIt() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            byte[] entry = new byte[46];
            System.arraycopy(new byte[] {'P', 'K', 1, 2}, 0, entry, 0, 4);
            ByteArrayOutputStream many = new ByteArrayOutputStream();
            for (int i = 0; i < 10_000; i++) {
                many.write(entry);
            }
            for (int i = 0; i < 100; i++) {
                many.writeTo(out);
            }
            byte[] end = new byte[22];
            System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
            int size = 46 * 1_000_000;
            for (int i = 0; i < 4; i++) {
                end[12 + i] = (byte) (size >> 8 * i);
            }
            out.write(end);
        }
        refused(zip, "more than 200000 files");
    }

    @Test
    void filesOfOneNameGoByTheirPaths() throws IOException {
        Path zip = folder.resolve("indexes.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("a/index.html", "b/index.html", "c/index.html")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(taken(zip)).extracting(RunFile::name).containsExactly("index.html", "b/index.html", "c/index.html");
    }

    @Test
    void anArchiveUnderAnotherEndingIsNoArchive() throws IOException {
        Path tar = tar(out -> member(out, "a.txt", "words"));
        refused(Files.move(tar, folder.resolve("pages.zip")), "pages.zip is damaged");
        Path page = Files.write(folder.resolve("page.txt"), Files.readAllBytes(folder.resolve("pages.zip")));
        assertThat(taken(page))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("page.txt"));
        refused(Files.write(folder.resolve("empty.zip"), new byte[0]), "empty.zip is damaged");
        refused(Files.write(folder.resolve("empty.tar.gz"), new byte[0]), "empty.tar.gz is damaged");
    }

    @Test
    void refusesListsThatAreNone() throws IOException {
        refused(written("no-header.csv", "just words\n"), "names its columns");
        refused(
                written("latin.csv", "url,text\nx,caf\u00e9", StandardCharsets.ISO_8859_1),
                "latin.csv is not written in UTF-8");
        refused(written("wide.csv", "url,text\n" + ",".repeat(2000)), "more than 1000 fields");
        refused(written("long.jsonl", "x".repeat(3 * MEGABYTE)), "longer than any saved page");
        refused(written("open.csv", "url,text\nx,\"" + "x".repeat(3 * MEGABYTE)), "longer than any saved page");
    }

    @Test
    void aBrokenLineIsRefusedByItself() throws IOException {
        assertThat(taken(written(
                        "pages.jsonl",
                        """
                {"url": "https://news.example/1", "text": "words"}
                {"url": "https://news.example/2", "text": "wor
                [1, 2]
                "text"
                {"text": {"of": "another shape"}}
                """ + "[".repeat(5000) + "\n{\"url\": \"https://news.example/3\", \"text\": \"more\"}")))
                .extracting(file -> file.refusal() == null)
                .containsExactly(true, false, false, false, false, false, true);
        List<RunFile> rows = taken(written("pages.csv", "url,text\nhttps://news.example/1,\"words\n\nand more"));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.bytes()).isNotEmpty());
    }

    @Test
    void anUploadLeavesNothingOnTheDisk() throws IOException {
        Path bomb = Files.move(
                tar(out -> {
                    member(out, "a.txt", "words");
                    endlessName(out, TarConstants.LF_GNUTYPE_LONGNAME);
                }),
                folder.resolve("hostile-archive.tar.gz"));
        MockMultipartFile sent = new MockMultipartFile(
                "files", bomb.getFileName().toString(), "application/gzip", Files.readAllBytes(bomb));
        assertThatThrownBy(() -> new Upload(List.of(sent))
                        .each(file -> assertThat(copies()).hasSize(1)))
                .hasMessageContaining("longer than any name");
        assertThat(copies()).isEmpty();
    }

    /** Copies of the upload among all temporary files. */
    private static List<Path> copies() {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("communique-upload"))
                    .map(path -> path.resolve("hostile-archive.tar.gz"))
                    .filter(Files::exists)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void refused(Path file, String why) {
        refused(file, SCALED, why);
    }

    private static void refused(Path file, Limits limits, String why) {
        assertThatThrownBy(() -> taken(file, limits))
                .isInstanceOf(RefusedUpload.class)
                .hasMessageContaining(why);
    }

    private static List<RunFile> taken(Path file) throws IOException {
        return taken(file, SCALED);
    }

    private static List<RunFile> taken(Path file, Limits limits) throws IOException {
        List<RunFile> files = new ArrayList<>();
        Intake.takeOver(file, limits, files::add);
        return files;
    }

    private Path written(String name, String text) throws IOException {
        return written(name, text, StandardCharsets.UTF_8);
    }

    private Path written(String name, String text, java.nio.charset.Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    private interface Members {
        void to(TarArchiveOutputStream tar) throws IOException;
    }

    private Path tar(Members members) throws IOException {
        Path file = folder.resolve("pages.tar.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            members.to(tar);
        }
        return file;
    }

    private static void endlessName(TarArchiveOutputStream tar, byte type) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry("name", type);
        entry.setSize(20L * MEGABYTE);
        tar.putArchiveEntry(entry);
        byte[] piece = new byte[MEGABYTE];
        System.arraycopy("20971520 path=".getBytes(StandardCharsets.UTF_8), 0, piece, 0, 14);
        for (int i = 0; i < 20; i++) {
            tar.write(piece);
        }
        tar.closeArchiveEntry();
    }

    private static void zeros(TarArchiveOutputStream tar, String name, int megabytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize((long) megabytes * MEGABYTE);
        tar.putArchiveEntry(entry);
        byte[] piece = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            tar.write(piece);
        }
        tar.closeArchiveEntry();
    }

    private static void member(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
