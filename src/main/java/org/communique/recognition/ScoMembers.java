package org.communique.recognition;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** The member states of the Shanghai Cooperation Organization, founded on 15 June 2001. */
final class ScoMembers {

    private record Joined(String state, LocalDate day) {}

    private static final LocalDate FOUNDED = LocalDate.of(2001, 6, 15);

    private static final Joined[] MEMBERS = {
        new Joined("CN", FOUNDED),
        new Joined("KG", FOUNDED),
        new Joined("KZ", FOUNDED),
        new Joined("RU", FOUNDED),
        new Joined("TJ", FOUNDED),
        new Joined("UZ", FOUNDED),
        new Joined("IN", LocalDate.of(2017, 6, 9)),
        new Joined("PK", LocalDate.of(2017, 6, 9)),
        new Joined("IR", LocalDate.of(2023, 7, 4)),
        new Joined("BY", LocalDate.of(2024, 7, 4))
    };

    private ScoMembers() {}

    /** The members at the end of a period; the founders when it is unknown. */
    static Set<String> in(@Nullable Edtf when) {
        LocalDate day = when == null || when.latest() == null ? FOUNDED : when.latest();
        Set<String> members = new TreeSet<>();
        for (Joined member : MEMBERS) {
            if (!member.day.isAfter(day)) {
                members.add(member.state);
            }
        }
        return members;
    }
}
