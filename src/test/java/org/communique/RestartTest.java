package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.support.ApplicationProcess;
import org.communique.support.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application on its own database, killed and started again. */
@Tag("proof")
class RestartTest {

    private static final Pattern READY = Pattern.compile("ready with (\\d+) contacts");

    @TempDir
    Path folder;

    @Test
    void aKilledApplicationStartsAgainWithTheSameContacts() throws Exception {
        String contacts;
        try (ApplicationProcess first = ApplicationProcess.start(folder, Map.of())) {
            contacts = contacts(first);
            first.kill();
            first.exitStatus();
        }
        try (ApplicationProcess second = ApplicationProcess.start(folder, Map.of())) {
            assertThat(contacts(second)).isEqualTo(contacts).isNotEqualTo("0");
        }
    }

    @Test
    void aFirstImportThatWasKilledIsMadeUpFor() throws Exception {
        int port = Ports.free();
        Map<String, String> onPort = Map.of("SERVER_PORT", Integer.toString(port));
        try (ApplicationProcess killed = ApplicationProcess.start(folder, onPort)) {
            // The port opens just before the first import begins.
            while (!isOpen(port)) {
                Thread.sleep(5);
            }
            killed.kill();
            killed.exitStatus();
            assertThat(killed.output()).doesNotContain("is ready");
        }
        try (ApplicationProcess next = ApplicationProcess.start(folder, Map.of())) {
            assertThat(contacts(next)).isNotEqualTo("0");
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void aCommandWorksBesideTheApplication() throws Exception {
        try (ApplicationProcess web = ApplicationProcess.start(folder, Map.of())) {
            web.says("is ready");
            ApplicationProcess command = ApplicationProcess.start(folder, Map.of(), "reimport");
            assertThat(command.exitStatus()).as(command.output()).isZero();
            assertThat(command.output()).contains("5 files, 5 unchanged");
        }
    }

    private static String contacts(ApplicationProcess application) throws InterruptedException {
        Matcher ready = READY.matcher(application.says("is ready").output());
        assertThat(ready.find()).isTrue();
        return ready.group(1);
    }
}
