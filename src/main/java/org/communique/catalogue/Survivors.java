package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who an official is by now, after curators found some to be one. */
@Component
class Survivors {

    private final EntityManager entities;

    Survivors(EntityManager entities) {
        this.entities = entities;
    }

    /** The official that stands for this one; itself unless it was merged. */
    Official of(long id) {
        Official official = entities.find(Official.class, id);
        Long into = official.mergedInto();
        return into == null ? official : of(into);
    }

    /** The same record with everybody once, by whoever stands for them. */
    PublicRecord in(PublicRecord read) {
        Map<Long, StoredParticipant> who = new LinkedHashMap<>();
        for (StoredParticipant one : read.participants()) {
            long now = of(one.officialId()).id();
            who.putIfAbsent(now, one.as(now));
        }
        Map<Object, StoredMention> named = new LinkedHashMap<>();
        for (StoredMention one : read.mentioned()) {
            Long now = one.officialId() == null ? null : of(one.officialId()).id();
            if (now == null || !who.containsKey(now)) {
                named.putIfAbsent(
                        Objects.requireNonNullElse(now, one.name()), new StoredMention(now, one.name(), one.how()));
            }
        }
        return read.with(List.copyOf(who.values()), List.copyOf(named.values()));
    }
}
