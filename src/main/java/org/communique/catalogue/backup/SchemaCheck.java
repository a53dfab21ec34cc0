package org.communique.catalogue.backup;

import java.util.List;
import java.util.Objects;
import org.communique.catalogue.backup.Manifest.Migration;

/** Whether an archive's tables are those of this version. */
final class SchemaCheck {

    private SchemaCheck() {}

    /**
     * @throws Refused when they are not
     */
    static void of(Manifest archive, List<Migration> here) {
        List<Migration> there = archive.schema();
        if (there.equals(here)) {
            return;
        }
        String made = "The archive was made by version " + archive.application() + ", ";
        if (there.stream().anyMatch(migration -> !known(migration, here))) {
            throw new Refused(made + "which is newer than this one or has other tables. Restore it with that version.");
        }
        if (here.stream().anyMatch(migration -> !known(migration, there))) {
            throw new Refused(made + "whose tables were older. Restore it with that version into an empty database, and"
                    + " start this version there: it migrates what it finds.");
        }
        throw new Refused(made + "whose migrations had another text. Restore it with that version.");
    }

    private static boolean known(Migration migration, List<Migration> among) {
        return among.stream().anyMatch(other -> Objects.equals(other.version(), migration.version()));
    }
}
