package org.communique.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came before a contact and after it, between the same countries. */
@ApplicationTest
class NeighboursTest {

    @Autowired
    private ContactPages contacts;

    @Autowired
    private JdbcClient sql;

    private ContactView titled(String title) {
        return contacts.contact(sql.sql("SELECT id FROM contact WHERE title = ? AND live ORDER BY id LIMIT 1")
                .param(title)
                .query(Long.class)
                .single());
    }

    @Test
    void ofAVisitAreNotItsParts() {
        ContactView visit = titled("Official visit: Mukhtar Tleuberdi, Washington");
        List<Long> parts = visit.parts().stream().map(TimelineEntry::id).toList();
        assertThat(parts).hasSize(2);
        assertThat(Objects.requireNonNull(visit.before()).id()).isNotIn(parts);
        assertThat(Objects.requireNonNull(visit.after()).id()).isNotIn(parts);
    }

    @Test
    void ofAPartAreOtherPartsButNotItsVisit() {
        ContactView meeting = titled("Meeting: Mukhtar Tleuberdi and Michael Pompeo");
        Long visit = Objects.requireNonNull(meeting.contact().partOf());
        assertThat(Objects.requireNonNull(meeting.before()).id()).isNotEqualTo(visit);
        assertThat(Objects.requireNonNull(meeting.after()).id()).isNotEqualTo(visit);
    }
}
