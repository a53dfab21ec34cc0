package org.communique.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down those who guess passwords: every failure beyond a few doubles the time until the next attempt is heard.
 * Failures are counted by account and address together, by address, and by account. A browser that has signed in to the
 * account before is counted by itself alone, so that nobody keeps the owner out by guessing. An attempt counts as a
 * failure until it succeeds, so that many at once gain nothing; one that is not heard does not count.
 */
@Component
@Transactional
public class LoginThrottle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final Duration DEVICE_MEMORY = Duration.ofDays(365);
    private static final int MOST_DOUBLINGS = 9;

    /** The number of the lock; any that nothing else takes. */
    private static final long TURN = 0x10619_7412L;

    private final JdbcClient sql;
    private final Clock clock;

    LoginThrottle(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Who tries to sign in, from where.
     *
     * @param device the secret of a browser that has signed in before
     */
    public record Attempt(
            String account, String address, @Nullable String device) {}

    /** What failures are counted by; so many are free. */
    private record Counter(String scope, String key, int free) {}

    /** Counts an attempt; returns how long it has to wait before it is heard, zero for not at all. */
    public Duration enter(Attempt attempt) {
        takeTurn();
        forget();
        List<Counter> counters = counters(attempt);
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (Counter counter : counters) {
            Duration wait = wait(counter, now);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        if (longest.isZero()) {
            counters.forEach(this::count);
        }
        return longest;
    }

    /** Takes back what {@link #enter} counted. */
    public void succeeded(Attempt attempt) {
        takeTurn();
        for (Counter counter : counters(attempt)) {
            boolean own = counter.scope().equals("device") || counter.scope().equals("pair");
            sql.sql("UPDATE login_failure SET failures = CASE WHEN ? THEN 0 ELSE failures - 1 END"
                            + " WHERE scope = ? AND key = ? AND failures > 0")
                    .params(own, counter.scope(), counter.key())
                    .update();
        }
    }

    /**
     * Attempts are counted one after the other, for some milliseconds each: those that share an account, an address or
     * neither would else wait for each other's counters in a ring.
     */
    private void takeTurn() {
        sql.sql("SELECT pg_advisory_xact_lock(?)")
                .param(TURN)
                .query((row, i) -> true)
                .single();
    }

    /** Remembers a browser that has signed in. */
    public void remember(String account, String device) {
        sql.sql("""
                        INSERT INTO known_device (sha256, account_id, seen_at)
                        SELECT ?, id, ? FROM account WHERE name = ?
                        ON CONFLICT (sha256) DO UPDATE SET seen_at = excluded.seen_at, account_id = excluded.account_id""").params(Hashes.of(device), time(clock.instant()), account).update();
        sql.sql("DELETE FROM known_device WHERE seen_at < ?")
                .param(time(clock.instant().minus(DEVICE_MEMORY)))
                .update();
    }

    private List<Counter> counters(Attempt attempt) {
        String account = attempt.account();
        String address = attempt.address();
        return attempt.device() != null && isKnown(account, attempt.device())
                ? List.of(new Counter("device", Hashes.of(account + " " + attempt.device()), 5))
                : List.of(
                        new Counter("account", Hashes.of(account), 30),
                        new Counter("address", Hashes.of(address), 20),
                        new Counter("pair", Hashes.of(account + " " + address), 5));
    }

    private boolean isKnown(String account, String device) {
        return sql.sql("""
                        SELECT EXISTS (SELECT FROM known_device JOIN account ON account.id = account_id
                                       WHERE sha256 = ? AND account.name = ?)""")
                .params(Hashes.of(device), account)
                .query(Boolean.class)
                .single();
    }

    private record Failures(int count, Instant last) {}

    private Duration wait(Counter counter, Instant now) {
        Optional<Failures> failures = sql.sql("SELECT failures, last_at FROM login_failure WHERE scope = ? AND key = ?")
                .params(counter.scope(), counter.key())
                .query((row, i) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional();
        return failures.filter(found -> found.count() >= counter.free())
                .map(found -> Duration.between(now, found.last().plus(pause(found.count() - counter.free()))))
                .filter(left -> !left.isNegative())
                .orElse(Duration.ZERO);
    }

    private static Duration pause(int beyond) {
        Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }

    private void count(Counter counter) {
        sql.sql("""
                        INSERT INTO login_failure (scope, key, failures, last_at) VALUES (?, ?, 1, ?)
                        ON CONFLICT (scope, key) DO UPDATE
                        SET failures = login_failure.failures + 1, last_at = excluded.last_at""")
                .params(counter.scope(), counter.key(), time(clock.instant()))
                .update();
    }

    private void forget() {
        sql.sql("""
                        DELETE FROM login_failure WHERE (scope, key) IN
                            (SELECT scope, key FROM login_failure WHERE last_at < ? FOR UPDATE SKIP LOCKED)""").param(time(clock.instant().minus(MEMORY))).update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
