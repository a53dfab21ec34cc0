package org.communique.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may change the archive; passwords come and are kept as hashes. */
@Component
@Transactional
public class Accounts {

    /** One account as the login needs it. */
    public record Account(String name, String passwordHash, String role, boolean enabled) {}

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    Accounts(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> named(String name) {
        return sql.sql("SELECT name, password_hash, role, enabled FROM account WHERE name = ?")
                .param(name)
                .query((row, i) -> new Account(
                        row.getString("name"),
                        row.getString("password_hash"),
                        row.getString("role"),
                        row.getBoolean("enabled")))
                .optional();
    }

    /** Opens an account, or gives one that exists another password. */
    public void set(String name, String passwordHash, String role) {
        sql.sql("""
                        INSERT INTO account (id, name, password_hash, role, enabled, created_at)
                        VALUES (?, ?, ?, ?, true, ?)
                        ON CONFLICT (name) DO UPDATE SET password_hash = excluded.password_hash""")
                .params(ids.next(), name, passwordHash, role, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
