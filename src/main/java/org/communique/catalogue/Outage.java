package org.communique.catalogue;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells a database that broke off, or had no room or time, from one that refuses what it was given: the former is worth
 * another try.
 */
public final class Outage {

    /**
     * SQLSTATE's classes of broken connections, of scarce resources, of an operator's intervention (a restart of the
     * server is one), and of failures of its system.
     */
    private static final List<String> CLASSES = List.of("08", "53", "57", "58");

    private Outage() {}

    public static boolean isBehind(@Nullable Throwable failure) {
        return failure != null && (tells(failure) || isBehind(failure.getCause()));
    }

    private static boolean tells(Throwable failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof SQLException sql && isOutage(sql.getSQLState());
    }

    /** Without a state it was not the server that spoke: the connection was closed before. */
    private static boolean isOutage(@Nullable String state) {
        return state == null || CLASSES.stream().anyMatch(state::startsWith);
    }
}
