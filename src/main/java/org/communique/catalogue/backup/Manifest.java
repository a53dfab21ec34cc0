package org.communique.catalogue.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an archive holds.
 *
 * @param format of the archive; this class writes and reads {@value #FORMAT}
 * @param application the version that made it
 * @param schema the migrations that the tables come from, in their order
 * @param leftOut tables that only serve the running application, by intent not in the archive
 */
public record Manifest(
        int format,
        String application,
        Instant madeAt,
        List<Migration> schema,
        List<TablePart> tables,
        List<Counter> sequences,
        List<String> leftOut,
        PublicSum publicRecord) {

    static final int FORMAT = 1;

    /** An applied migration, with Flyway's checksum of its text. */
    public record Migration(String version, int checksum) {}

    /**
     * One table.
     *
     * @param columns all but generated ones
     * @param rows how many rows
     * @param sha256 of its rows as {@code COPY} prints them, in the order of the primary key
     */
    public record TablePart(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** Where a sequence stands. */
    public record Counter(String name, long lastValue, boolean isCalled) {}

    public Manifest {
        schema = List.copyOf(schema);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        leftOut = List.copyOf(leftOut);
    }

    Optional<TablePart> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }

    /** The version of the application that is running; "development" outside a jar. */
    static String running() {
        String version = Manifest.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
