package org.communique.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.reading.Dated;
import org.communique.reading.Tokened;
import org.communique.recognition.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rank that people bring to a contact by the posts they held. */
@Component
class Ranks {

    private final JdbcClient sql;

    Ranks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of the roles given, or where none is, of the posts held on the day. */
    Optional<Level> highest(List<StoredParticipant> people, @Nullable Dated date) {
        return people.stream()
                .flatMap(person -> of(person, date == null ? null : StoredDate.sortDay(date)).stream())
                .min(Comparator.naturalOrder());
    }

    private List<Level> of(StoredParticipant person, @Nullable LocalDate day) {
        return sql
                .sql("""
                        SELECT post.level FROM post
                        WHERE title = :role AND (country = :country OR country IS NULL)
                        UNION
                        SELECT post.level FROM tenure JOIN post ON post.id = tenure.post_id
                        WHERE :role::text IS NULL AND official_id = :official
                          AND coalesce(start_earliest, DATE '-infinity') <= :day
                          AND coalesce(end_latest, DATE 'infinity') >= :day""")
                .param("role", person.role())
                .param("country", person.country())
                .param("official", person.officialId())
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .map(token -> Tokened.of(Level.class, token))
                .toList();
    }
}
