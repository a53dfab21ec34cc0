package org.communique.catalogue.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import org.communique.catalogue.backup.Manifest.TablePart;
import org.communique.catalogue.backup.Tables.Table;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Streams tables through the connection of the present transaction, a row at a time. */
@Component
class Copies {

    private static final int BUFFER = 1 << 16;

    /** So that a value is printed alike by every server. */
    private static final List<String> ALIKE = List.of(
            "SET LOCAL TimeZone = 'UTC'",
            "SET LOCAL DateStyle = 'ISO, MDY'",
            "SET LOCAL IntervalStyle = 'postgres'",
            "SET LOCAL extra_float_digits = 1",
            "SET LOCAL bytea_output = 'hex'");

    private final JdbcTemplate jdbc;

    Copies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void printAlike() {
        ALIKE.forEach(jdbc::execute);
    }

    /** Writes a table's rows; what was written is told. */
    TablePart out(Table table, OutputStream to) {
        MessageDigest sum = Sums.sha256();
        long rows = copy(copies -> copies.copyOut(table.copyOut(), new DigestOutputStream(to, sum)));
        return new TablePart(table.name(), table.columns(), rows, Sums.hex(sum));
    }

    /** What {@link #out} would tell. */
    TablePart sum(Table table) {
        return out(table, OutputStream.nullOutputStream());
    }

    void in(Table table, InputStream rows) {
        copy(copies -> copies.copyIn(table.copyIn(), rows, BUFFER));
    }

    @FunctionalInterface
    private interface Copying {
        long copy(CopyManager copies) throws java.sql.SQLException, IOException;
    }

    private long copy(Copying copying) {
        Long rows = jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return copying.copy(new CopyManager(connection.unwrap(BaseConnection.class)));
            } catch (IOException broken) {
                throw new Refused("The archive cannot be read or written: " + broken.getMessage(), broken);
            }
        });
        return rows == null ? 0 : rows;
    }
}
