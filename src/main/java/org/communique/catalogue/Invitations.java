package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which people open an account or set another password, once and for a time. Secrets are kept as hashes. */
@Component
@Transactional
public class Invitations {

    private static final Duration LIFE = Duration.ofDays(3);

    private static final String OPEN = """
            SELECT invitation.id, addressee, invitation.role, account.name AS account, made_by, expires_at
            FROM invitation LEFT JOIN account ON account.id = account_id
            WHERE ended_at IS NULL AND expires_at > :now\s""";

    private final JdbcClient sql;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Invitations(JdbcClient sql, Accounts accounts, AuditLog audit, Ids ids, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** For somebody who is to have an account. */
    public void invite(String addressee, String role, String secret) {
        add(addressee, role, null, secret);
        audit.note("account.invited", "invitation/" + addressee, List.of(new FieldChange("role", null, role)));
    }

    /** For somebody who lost a password; former links of that account end. */
    public void reset(String name, String secret) {
        Account account = accounts.named(name).orElseThrow(() -> new NotInCatalogue("There is no account " + name));
        sql.sql("UPDATE invitation SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL")
                .params(now(), account.id())
                .update();
        add(name, null, account.id(), secret);
        audit.note("account.link-made", "account/" + name);
    }

    private void add(String addressee, @Nullable String role, @Nullable Long account, String secret) {
        sql.sql("""
                        INSERT INTO invitation (id, sha256, addressee, role, account_id, made_by, made_at, expires_at)
                        VALUES (:id, :sha256, :addressee, :role, :account, :by, :now, :expires)""")
                .param("id", ids.next())
                .param("sha256", Hashes.of(secret))
                .param("addressee", addressee)
                .param("role", role)
                .param("account", account)
                .param("by", audit.actor().name())
                .param("now", now())
                .param("expires", now().plus(LIFE))
                .update();
    }

    /** Those that can still be used, the latest first. */
    @Transactional(readOnly = true)
    public List<Invitation> open() {
        return sql.sql(OPEN + "ORDER BY id DESC")
                .param("now", now())
                .query((row, i) -> invitation(row))
                .list();
    }

    /** The one with this secret, if it can still be used. */
    @Transactional(readOnly = true)
    public Optional<Invitation> by(String secret) {
        return sql.sql(OPEN + "AND sha256 = :sha256")
                .param("now", now())
                .param("sha256", Hashes.of(secret))
                .query((row, i) -> invitation(row))
                .optional();
    }

    public void withdraw(long id) {
        end(id).ifPresent(addressee -> audit.note("account.invitation-withdrawn", "invitation/" + addressee));
    }

    /**
     * Uses one up: opens the account, or sets the password of the account that it was made for. Returns the name of the
     * account; empty when the link can no longer be used.
     *
     * @param name of an account to be opened
     * @throws NameTaken when there is one of that name; the link can still be used
     */
    public Optional<String> use(String secret, String name, String passwordHash, @Nullable String address) {
        Optional<Invitation> found = by(secret);
        if (found.isEmpty() || end(found.get().id()).isEmpty()) {
            return Optional.empty();
        }
        String role = found.get().role();
        String account = found.get().account();
        if (role != null) {
            accounts.open(new Actor(name, address), name, passwordHash, role);
            return Optional.of(name);
        }
        if (account != null) {
            accounts.setPassword(new Actor(account, address), account, passwordHash);
        }
        return Optional.ofNullable(account);
    }

    /** Of two who use the same link at once, one comes first. */
    private Optional<String> end(long id) {
        return sql.sql("UPDATE invitation SET ended_at = ? WHERE id = ? AND ended_at IS NULL RETURNING addressee")
                .params(now(), id)
                .query(String.class)
                .optional();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                row.getString("addressee"),
                row.getString("role"),
                row.getString("account"),
                row.getString("made_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
