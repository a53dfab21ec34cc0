package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.communique.catalogue.ArchiveTables;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole archive in one file: every table there, every column explained, every contact in it. */
@ApplicationTest
class ArchiveZipTest {

    @Autowired
    private MockMvcTester site;

    @Test
    void holdsEveryTableWithItsColumnsExplained() throws Exception {
        Map<String, String> files = files();
        assertThat(files.keySet())
                .containsAll(ArchiveTables.names().stream()
                        .map(name -> name + ".csv")
                        .toList());
        for (String table : ArchiveTables.names()) {
            String row = files.get("README.md")
                    .lines()
                    .filter(line -> line.startsWith("| " + table + " |"))
                    .findFirst()
                    .orElseThrow();
            for (String column :
                    files.get(table + ".csv").lines().findFirst().orElseThrow().split(",")) {
                assertThat(row).containsPattern("[|;] " + column + "\\b");
            }
        }
    }

    @Test
    void holdsTheContactsOfTheSite() throws Exception {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(files().get("contacts.csv")))
                .getRecords();
        String all = "/api/v1/contacts?limit=500&standing=reported&standing=background&standing=announced";
        JsonNode contacts = JsonMapper.builder()
                .build()
                .readTree(site.get().uri(all).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(rows.stream().map(row -> row.get("id")))
                .containsExactlyInAnyOrderElementsOf(contacts.get("items")
                        .valueStream()
                        .map(contact -> contact.get("id").asString())
                        .toList());
    }

    private Map<String, String> files() throws Exception {
        byte[] bytes = site.get().uri("/archive.zip").exchange().getResponse().getContentAsByteArray();
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
