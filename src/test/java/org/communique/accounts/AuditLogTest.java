package org.communique.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.catalogue.Actor;
import org.communique.catalogue.AuditEntry;
import org.communique.catalogue.AuditLog;
import org.communique.catalogue.AuditPages;
import org.communique.catalogue.AuditQuery;
import org.communique.catalogue.FieldChange;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.RequestContextHolder;

/** The log that every change of the console leaves a line in. */
@ApplicationTest
class AuditLogTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditPages pages;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MockMvcTester console;

    @Test
    void keepsTheFieldsThatDiffer() {
        RequestContextHolder.resetRequestAttributes();
        log.note(
                "lamp.moved",
                "lamp/1",
                Map.of("room", "hall", "colour", "red", "shade", "old"),
                Map.of("room", "attic", "colour", "red"));
        AuditEntry entry = about("lamp/1").get(0);
        assertThat(entry.who()).isEqualTo("the application");
        assertThat(entry.changes())
                .containsExactlyInAnyOrder(
                        new FieldChange("room", "hall", "attic"), new FieldChange("shade", "old", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_entry SET who = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"})
    void refusesToForget(String statement) {
        String lamp = "lamp/" + statement.length();
        log.note("lamp.lit", lamp);
        assertThatThrownBy(() -> sql.sql(statement).update()).hasStackTraceContaining("append-only");
        assertThat(about(lamp)).hasSize(1);
    }

    @Test
    void isShownToAdminsPageByPage() {
        IntStream.range(0, 130)
                .forEach(i -> log.note(new Actor("mara", "192.0.2.7"), "lamp.counted", "lamp/n" + i, List.of()));
        String first = page("/admin/audit?who=mara&what=lamp");
        assertThat(first).contains("lamp/n129", "lamp/n30<", "192.0.2.7").doesNotContain("lamp/n29<");
        long last = pages.entries(new AuditQuery("mara", "lamp.counted", null, null, 100))
                .get(99)
                .id();
        assertThat(first).contains("before=" + last);
        assertThat(page("/admin/audit?who=mara&what=lamp&before=" + last))
                .contains("lamp/n29<", "lamp/n0<")
                .doesNotContain("lamp/n30<");
        assertThat(page("/admin/audit?who=nobody-of-that-name")).contains("Nothing of this kind");
        assertThat(console.get().uri("/admin/audit").with(user("c").roles("CURATOR")))
                .hasStatus(403);
    }

    @Test
    void theConsoleNamesItsSectionsThatExist() {
        assertThat(page("/admin/imports")).contains("href=\"/admin/audit\"", "aria-current=\"page\">Imports");
        assertThat(console.get().uri("/admin/imports").with(user("c").roles("CURATOR")))
                .bodyText()
                .doesNotContain("href=\"/admin/audit\"");
        assertThat(console.get().uri("/timeline")).bodyText().doesNotContain("/admin/audit");
    }

    private String page(String address) {
        var shown = console.get().uri(address).with(user("a").roles("ADMIN")).exchange();
        assertThat(shown).hasStatusOk();
        return new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<AuditEntry> about(String subject) {
        return pages.entries(new AuditQuery(null, null, subject, null, 10));
    }
}
