package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may change the archive; passwords come and are kept as hashes. Every change is noted in the audit log. */
@Component
@Transactional
public class Accounts {

    private static final String ACCOUNT =
            "SELECT id, name, password_hash, role, enabled, login, created_at, signed_in_at FROM account";

    private static final String ADMIN = "admin";

    private final JdbcClient sql;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Accounts(JdbcClient sql, AuditLog audit, Ids ids, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Account> named(String name) {
        return sql.sql(ACCOUNT + " WHERE name = ?")
                .param(name)
                .query((row, i) -> account(row))
                .optional();
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return sql.sql(ACCOUNT + " ORDER BY name")
                .query((row, i) -> account(row))
                .list();
    }

    /**
     * Opens an account.
     *
     * @throws NameTaken when there is one of that name
     */
    public void open(Actor by, String name, String passwordHash, String role) {
        int opened =
                sql.sql("""
                        INSERT INTO account (id, name, password_hash, role, enabled, created_at)
                        VALUES (?, ?, ?, ?, true, ?) ON CONFLICT (name) DO NOTHING""").params(ids.next(), name, passwordHash, role, now()).update();
        if (opened == 0) {
            throw new NameTaken(name);
        }
        note(by, "account.opened", name, "role", null, role);
    }

    /** Gives an account another password, which ends all its sessions. */
    public void setPassword(Actor by, String name, String passwordHash) {
        change("UPDATE account SET password_hash = :value, login = login + 1 WHERE name = :name", name, passwordHash);
        audit.note(by, "account.password-set", subject(name), List.of());
    }

    /** Keeps a better hash of the same password. */
    public void rehash(String name, String passwordHash) {
        change("UPDATE account SET password_hash = :value WHERE name = :name", name, passwordHash);
    }

    /**
     * @throws LastAdmin when nobody else could let people in
     */
    public void setRole(Actor by, String name, String role) {
        Account before = locked(name);
        if (!before.role().equals(role)) {
            keepAnAdmin(before, role.equals(ADMIN));
            change("UPDATE account SET role = :value WHERE name = :name", name, role);
            note(by, "account.role-changed", name, "role", before.role(), role);
        }
    }

    /**
     * Lets somebody in again, or keeps them out and ends all their sessions.
     *
     * @throws LastAdmin when nobody else could let people in
     */
    public void enable(Actor by, String name, boolean enabled) {
        Account before = locked(name);
        if (before.enabled() != enabled) {
            keepAnAdmin(before, enabled);
            change("UPDATE account SET enabled = :value, login = login + 1 WHERE name = :name", name, enabled);
            audit.note(by, enabled ? "account.enabled" : "account.disabled", subject(name), List.of());
        }
    }

    /** Ends all sessions of an account. */
    public void endSessions(Actor by, String name) {
        change("UPDATE account SET login = login + 1 WHERE name = :name AND :value", name, true);
        audit.note(by, "account.sessions-ended", subject(name), List.of());
    }

    public void signedIn(Actor who) {
        sql.sql("UPDATE account SET signed_in_at = ? WHERE name = ?")
                .params(now(), who.name())
                .update();
        audit.note(who, "account.signed-in", subject(who.name()), List.of());
    }

    private void change(String update, String name, Object value) {
        int changed = sql.sql(update).param("name", name).param("value", value).update();
        if (changed == 0) {
            throw new NotInCatalogue("There is no account " + name);
        }
    }

    /** Changes of admins wait for each other, so that two admins do not put each other out at once. */
    private Account locked(String name) {
        sql.sql("SELECT id FROM account WHERE role = 'admin' OR name = ? ORDER BY id FOR UPDATE")
                .param(name)
                .query(Long.class)
                .list();
        return named(name).orElseThrow(() -> new NotInCatalogue("There is no account " + name));
    }

    private void keepAnAdmin(Account before, boolean staysAdmin) {
        boolean other = all().stream()
                .anyMatch(account -> account.enabled()
                        && account.role().equals(ADMIN)
                        && !account.name().equals(before.name()));
        if (before.role().equals(ADMIN) && before.enabled() && !staysAdmin && !other) {
            throw new LastAdmin(before.name());
        }
    }

    private void note(
            Actor by, String what, String name, String field, @Nullable String before, @Nullable String after) {
        audit.note(by, what, subject(name), List.of(new FieldChange(field, before, after)));
    }

    private static String subject(String name) {
        return "account/" + name;
    }

    private static Account account(ResultSet row) throws SQLException {
        OffsetDateTime signedIn = row.getObject("signed_in_at", OffsetDateTime.class);
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("password_hash"),
                row.getString("role"),
                row.getBoolean("enabled"),
                row.getInt("login"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                signedIn == null ? null : signedIn.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
