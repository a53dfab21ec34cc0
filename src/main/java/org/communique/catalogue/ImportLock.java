package org.communique.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time write articles, whichever process it runs in: an advisory lock of PostgreSQL, which
 * falls with the transaction. A process that was thought dead and is not can so do no harm.
 */
@Component
public class ImportLock {

    /** Any number of our own; it stands for "an import writes". */
    static final long KEY = 0x636f6d6eL;

    private final JdbcClient sql;

    ImportLock(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction writes, and keeps the others out until this one ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        sql.sql("SELECT pg_advisory_xact_lock(?) IS NULL")
                .param(KEY)
                .query(Boolean.class)
                .single();
    }
}
