package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.communique.catalogue.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives and lists of pages, honest ones and attacks. */
class IntakeTest {

    private static final Limits SMALL = new Limits(20, 1 << 20, 1 << 16);

    @TempDir
    Path folder;

    @Test
    void takesThePagesOfAZip() throws IOException {
        Path zip = zip("pages.zip", "a.txt", "first", "deep/b.html", "<p>second", "__MACOSX/._a.txt", "litter");
        List<RunFile> files = taken(zip);
        assertThat(files).extracting(RunFile::name).containsExactly("a.txt", "b.html");
        assertThat(files).extracting(IntakeTest::text).containsExactly("first", "<p>second");
    }

    @Test
    void takesThePagesOfATarGz() throws IOException {
        assertThat(taken(tar(tar -> {
                    member(tar, "pages/a.txt", "first");
                    member(tar, "pages/b.htm", "second");
                })))
                .extracting(RunFile::name, IntakeTest::text)
                .containsExactly(tuple("a.txt", "first"), tuple("b.htm", "second"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ../../etc/cron.d/x.txt | leads out
                    /etc/x.txt             | leads out
                    C:\\windows\\x.txt     | leads out
                    deep\\..\\..\\x.txt    | leads out
                    inner.zip              | inside an archive
                    inner.tar.gz           | inside an archive
                    program.exe            | Not a page
                    """)
    void refusesAMemberForItsName(String name, String why) throws IOException {
        List<RunFile> files = taken(zip("names.zip", name, "words", "good.txt", "good"));
        assertThat(files.get(0).refusal()).contains(why);
        assertThat(files.get(1).refusal()).isNull();
    }

    @Test
    void refusesEmptyAndOversizedMembersByThemselves() throws IOException {
        List<RunFile> files =
                taken(zip("sizes.zip", "zero.txt", "", "big.txt", "x".repeat(1 << 17), "good.txt", "good"));
        assertThat(files.get(0).refusal()).contains("empty");
        assertThat(files.get(1).refusal()).contains("no saved page is");
        assertThat(text(files.get(2))).isEqualTo("good");
    }

    @Test
    void followsNoLinks() throws IOException {
        Path zip = folder.resolve("link.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        }
        assertThat(taken(zip))
                .singleElement()
                .satisfies(file -> assertThat(file.refusal()).contains("link"));
        assertThat(taken(tar(tar -> {
                    TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
                    link.setLinkName("/etc/passwd");
                    tar.putArchiveEntry(link);
                    tar.closeArchiveEntry();
                })))
                .singleElement()
                .satisfies(file -> assertThat(file.refusal()).contains("link"));
    }

    @Test
    void refusesABombWhole() throws IOException {
        String megabyte = "x".repeat(1 << 20);
        assertThatThrownBy(() -> taken(zip("bomb.zip", "a.txt", megabyte, "b.txt", megabyte)))
                .isInstanceOf(RefusedUpload.class)
                .hasMessageContaining("unpacks to more than 1 MB");
        Path tar = tar(out -> {
            member(out, "a.exe", megabyte);
            member(out, "b.exe", megabyte);
        });
        assertThatThrownBy(() -> taken(tar)).isInstanceOf(RefusedUpload.class).hasMessageContaining("unpacks to");
    }

    @Test
    void passesOverAHugeMemberWithoutHoldingIt() throws IOException {
        Path zip = folder.resolve("huge.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            out.setLevel(1);
            out.putArchiveEntry(new ZipArchiveEntry("huge.txt"));
            byte[] piece = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(piece);
            }
            out.closeArchiveEntry();
        }
        assertThatThrownBy(() -> taken(zip)).isInstanceOf(RefusedUpload.class).hasMessageContaining("send it in parts");
    }

    @Test
    void refusesMoreMembersThanACollectionHas() throws IOException {
        String[] members = new String[42];
        for (int i = 0; i < members.length; i += 2) {
            members[i] = i + ".txt";
            members[i + 1] = "words";
        }
        assertThatThrownBy(() -> taken(zip("many.zip", members)))
                .isInstanceOf(RefusedUpload.class)
                .hasMessageContaining("more than 20 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not.zip", "not.tar.gz"})
    void saysThatAnArchiveIsDamaged(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "this is no archive at all");
        assertThatThrownBy(() -> taken(file)).isInstanceOf(RefusedUpload.class).hasMessageContaining("damaged");
    }

    @Test
    void readsAddressAndTextOfACsv() throws IOException {
        Path csv = Files.writeString(folder.resolve("pages.csv"), """
                url,title,text
                https://news.example/1,x,"Ministers met, and ""agreed"".

                Second paragraph."
                https://news.example/2,x,
                """);
        List<RunFile> files = taken(csv);
        assertThat(files).extracting(RunFile::url).startsWith("https://news.example/1");
        assertThat(text(files.get(0))).isEqualTo("Ministers met, and \"agreed\".\n\nSecond paragraph.");
        assertThat(files.get(1).refusal()).contains("no text");
    }

    @Test
    void readsAddressAndTextOfJsonLines() throws IOException {
        Path lines = Files.writeString(folder.resolve("pages.jsonl"), """
                {"address": "https://news.example/1", "text": "Ministers met.\\n\\nThey agreed."}
                {"address": "https://news.example/2", "html": "<p>Ministers met."}
                this is no JSON
                """);
        List<RunFile> files = taken(lines);
        assertThat(files)
                .extracting(RunFile::url)
                .containsExactly("https://news.example/1", "https://news.example/2", null);
        assertThat(text(files.get(0))).isEqualTo("Ministers met.\n\nThey agreed.");
        assertThat(files.get(1).name()).endsWith(".html");
        assertThat(files.get(2).refusal()).contains("no JSON");
    }

    private static List<RunFile> taken(Path file) throws IOException {
        List<RunFile> files = new ArrayList<>();
        Intake.takeOver(file, SMALL, files::add);
        return files;
    }

    private static String text(RunFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private Path zip(String name, String... members) throws IOException {
        Path file = folder.resolve(name);
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (int i = 0; i < members.length; i += 2) {
                out.putArchiveEntry(new ZipArchiveEntry(members[i]));
                out.write(members[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        return file;
    }

    private interface Members {
        void to(TarArchiveOutputStream tar) throws IOException;
    }

    private Path tar(Members members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip)) {
            members.to(tar);
        }
        return Files.write(folder.resolve("pages.tar.gz"), packed.toByteArray());
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
