package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.communique.catalogue.OutcomeView;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files sent to the console. */
@ApplicationTest
class UploadTest {

    private static final String TEXT =
            "Harbour masters compare notes\n\nASTANA. KAZINFORM - The masters of both harbours compared notes on ice.";

    @Autowired
    private MockMvcTester console;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private RunPages runs;

    @Test
    void anArchiveIsRehearsedThenImported() throws Exception {
        MockMultipartFile zip = file("pages.zip", zip("ice.txt", TEXT));
        RunView rehearsed = completed(sent(zip, "true"));
        assertThat(rehearsed.dry()).isTrue();
        assertThat(rehearsed.counts()).containsOnlyKeys("created").containsEntry("created", 1L);
        RunView done = completed(sent(zip, "false"));
        assertThat(done.counts()).containsEntry("created", 1L);
        assertThat(console.get()
                        .uri("/admin/imports/" + done.id())
                        .with(user("a").roles("CURATOR")))
                .hasStatusOk()
                .bodyText()
                .contains("ice.txt", "new article");
    }

    @Test
    void aFileThatIsNoPageIsAnOutcome() throws Exception {
        RunView run = completed(sent(file("song.mp3", new byte[] {1, 2, 3}), "false"));
        assertThat(runs.outcomes(run.id(), "rejected", 0, 10))
                .extracting(OutcomeView::reason)
                .singleElement()
                .asString()
                .contains("Neither a page");
    }

    @Test
    void aDamagedArchiveIsRefusedWithAClearWord() {
        assertThat(sent(file("broken.zip", "no archive".getBytes(StandardCharsets.UTF_8)), "false"))
                .hasStatus(422)
                .bodyText()
                .contains("broken.zip is damaged");
    }

    @Test
    void onlyAnAdminNamesFilesOfTheServer() {
        assertThat(console.post()
                        .uri("/admin/imports/folder")
                        .param("path", "/")
                        .with(user("curator").roles("CURATOR"))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(console.post()
                        .uri("/admin/imports/folder")
                        .param("path", "/no/such/folder")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("no folder or file");
    }

    private MvcTestResult sent(MockMultipartFile file, String dry) {
        return console.perform(multipart(HttpMethod.POST, "/admin/imports/upload")
                .file(file)
                .param("dry", dry)
                .with(user("curator").roles("CURATOR"))
                .with(csrf()));
    }

    private RunView completed(MvcTestResult sent) throws InterruptedException {
        assertThat(sent).hasStatus3xxRedirection();
        String address = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        long run = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        jobs.complete(run);
        return runs.run(run);
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("files", name, "application/octet-stream", bytes);
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
