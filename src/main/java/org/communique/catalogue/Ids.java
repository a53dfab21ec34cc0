package org.communique.catalogue;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Allocates ids that grow with time: milliseconds since 2020, four bits for the running instance, eight for the ids of
 * one millisecond. They stay below 2^53, so that JavaScript reads them exactly, until the year 2089.
 */
@Component
class Ids {

    private static final long EPOCH_MILLIS = 1_577_836_800_000L;
    private static final int INSTANCE_BITS = 4;
    private static final int SEQUENCE_BITS = 8;

    private final Clock clock;
    private final JdbcClient sql;
    private final AtomicLong last = new AtomicLong();
    private long instance = -1;

    Ids(Clock clock, JdbcClient sql) {
        this.clock = clock;
        this.sql = sql;
    }

    /** A new id, greater than all that this instance gave out before. */
    long next() {
        long now = (clock.millis() - EPOCH_MILLIS) << SEQUENCE_BITS;
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long millis = tick >>> SEQUENCE_BITS;
        long sequence = tick & ((1L << SEQUENCE_BITS) - 1);
        return (((millis << INSTANCE_BITS) | instance()) << SEQUENCE_BITS) | sequence;
    }

    /** Instances on one database take turns, so that up to sixteen of them never give out the same id. */
    private synchronized long instance() {
        if (instance < 0) {
            long turn =
                    sql.sql("SELECT nextval('instance_turn')").query(Long.class).single();
            instance = turn % (1 << INSTANCE_BITS);
        }
        return instance;
    }
}
