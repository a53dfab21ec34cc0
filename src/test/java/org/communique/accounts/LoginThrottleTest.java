package org.communique.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.communique.catalogue.Accounts;
import org.communique.catalogue.Actor;
import org.communique.catalogue.LoginThrottle;
import org.communique.catalogue.LoginThrottle.Attempt;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing gets slow, and the owner gets in. */
@ApplicationTest
class LoginThrottleTest {

    private static final String THERE = "198.51.100.1";

    @Autowired
    private LoginThrottle throttle;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void forget() {
        sql.sql("DELETE FROM login_failure").update();
    }

    @Test
    void waitsDoubleForWhoeverGoesOn() {
        Attempt guess = new Attempt("anna", THERE, null);
        assertThat(IntStream.range(0, 5).mapToObj(i -> throttle.enter(guess))).containsOnly(Duration.ZERO);
        assertThat(throttle.enter(guess)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(2));
        assertThat(throttle.enter(guess)).as("not heard, not counted").isLessThanOrEqualTo(Duration.ofSeconds(2));
        passes(Duration.ofSeconds(3));
        assertThat(throttle.enter(guess)).isZero();
        assertThat(throttle.enter(guess)).isBetween(Duration.ofMillis(2001), Duration.ofSeconds(4));
        passes(Duration.ofDays(2));
        assertThat(throttle.enter(guess)).isZero();
        assertThat(count()).as("what is a day old is forgotten").isEqualTo(3);
    }

    @Test
    void neverLongerThanAQuarterOfAnHour() {
        Attempt guess = new Attempt("anna", THERE, null);
        for (int i = 0; i < 25; i++) {
            passes(Duration.ofMinutes(16));
            assertThat(throttle.enter(guess)).isZero();
        }
        assertThat(throttle.enter(guess)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
    }

    @Test
    void successWipesTheSlate() {
        Attempt guess = new Attempt("anna", THERE, null);
        for (int i = 0; i < 50; i++) {
            assertThat(throttle.enter(guess)).isZero();
            throttle.succeeded(guess);
        }
    }

    @Test
    void guessesFromEverywhereDoNotKeepTheOwnerOut() {
        accounts.open(new Actor("test", null), "owner", "{noop}x", "curator");
        throttle.remember("owner", "her browser");
        throttle.remember("admin", "another's browser");
        for (int i = 0; i < 30; i++) {
            throttle.enter(new Attempt("owner", "203.0.113." + i, null));
        }
        assertThat(throttle.enter(new Attempt("owner", "192.0.2.1", null))).isPositive();
        assertThat(throttle.enter(new Attempt("owner", "192.0.2.1", "another's browser")))
                .isPositive();
        assertThat(throttle.enter(new Attempt("owner", "203.0.113.1", "her browser")))
                .isZero();
    }

    @Test
    void oneAddressTriesNotManyAccounts() {
        for (int i = 0; i < 20; i++) {
            assertThat(throttle.enter(new Attempt("name" + i, THERE, null))).isZero();
        }
        assertThat(throttle.enter(new Attempt("another", THERE, null))).isPositive();
        assertThat(throttle.enter(new Attempt("another", "192.0.2.9", null))).isZero();
    }

    @Test
    void manyAtOnceGainNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Duration> guess = () -> throttle.enter(new Attempt("anna", THERE, null));
            long heard = 0;
            for (Future<Duration> wait : threads.invokeAll(java.util.Collections.nCopies(24, guess))) {
                heard += wait.get().isZero() ? 1 : 0;
            }
            assertThat(heard).isBetween(5L, 12L);
        } finally {
            threads.shutdown();
        }
    }

    private void passes(Duration time) {
        sql.sql("UPDATE login_failure SET last_at = last_at - make_interval(secs => ?)")
                .param(time.toSeconds())
                .update();
    }

    private long count() {
        return sql.sql("SELECT count(*) FROM login_failure").query(Long.class).single();
    }
}
