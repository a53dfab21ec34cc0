package org.communique.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Level;
import org.communique.recognition.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What the claims of several articles say together of one contact. The fullest report leads; where it is silent the
 * others speak; the strongest standing and the closest date win.
 */
record PublicRecord(
        ContactKind kind,
        Standing standing,
        Level level,
        @Nullable Dated date,
        SortedSet<String> countries,
        @Nullable String place,
        @Nullable String visit,
        String title,
        List<StoredParticipant> participants,
        List<StoredMention> mentioned) {

    private static final Comparator<Claim> FULLEST = Comparator.comparing(Claim::standing)
            .thenComparing(claim -> -claim.participants().size())
            .thenComparing(claim -> closeness(claim.date()))
            .thenComparing(Claim::id);

    /**
     * @param claims one at least
     */
    static PublicRecord of(List<Claim> claims) {
        return of(claims, Claim::date);
    }

    /**
     * @param claims one at least
     * @param dates the date of each as it is known by now
     */
    static PublicRecord of(List<Claim> claims, Function<Claim, @Nullable Dated> dates) {
        List<Claim> ranked = ranked(claims);
        Claim leading = ranked.get(0);
        Map<Long, StoredParticipant> who = new LinkedHashMap<>();
        ranked.forEach(claim -> claim.participants().forEach(one -> who.putIfAbsent(one.officialId(), one)));
        Map<Object, StoredMention> named = new LinkedHashMap<>();
        ranked.forEach(claim -> claim.mentioned().stream()
                .filter(one -> one.officialId() == null || !who.containsKey(one.officialId()))
                .forEach(one -> named.putIfAbsent(Objects.requireNonNullElse(one.officialId(), one.name()), one)));
        return new PublicRecord(
                leading.kind(),
                leading.standing(),
                ranked.stream().map(Claim::level).min(Comparator.naturalOrder()).orElse(leading.level()),
                closestDate(ranked, dates),
                countries(ranked),
                first(ranked, Claim::place),
                leading.kind() == ContactKind.VISIT ? first(ranked, Claim::visit) : null,
                leading.title(),
                List.copyOf(who.values()),
                List.copyOf(named.values()));
    }

    /** The same contact with other people. */
    PublicRecord with(List<StoredParticipant> who, List<StoredMention> named) {
        return new PublicRecord(kind, standing, level, date, countries, place, visit, title, who, named);
    }

    /** Speaks first; where it is silent the other speaks. */
    PublicRecord completedBy(PublicRecord other) {
        Map<Long, StoredParticipant> who = new LinkedHashMap<>();
        participants.forEach(one -> who.put(one.officialId(), one));
        other.participants.forEach(one -> who.putIfAbsent(one.officialId(), one));
        SortedSet<String> parties = new TreeSet<>(countries);
        parties.addAll(other.countries);
        return new PublicRecord(
                kind,
                standing,
                level.compareTo(other.level) <= 0 ? level : other.level,
                date == null ? other.date : date,
                parties,
                place == null ? other.place : place,
                visit,
                title,
                List.copyOf(who.values()),
                other.mentioned);
    }

    /** The fullest report first. */
    static List<Claim> ranked(List<Claim> claims) {
        return claims.stream().sorted(FULLEST).toList();
    }

    private static SortedSet<String> countries(List<Claim> ranked) {
        SortedSet<String> all = new TreeSet<>();
        ranked.forEach(claim -> all.addAll(claim.countries()));
        return all;
    }

    private static @Nullable Dated closestDate(List<Claim> ranked, Function<Claim, @Nullable Dated> dates) {
        return ranked.stream()
                .map(dates)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PublicRecord::closeness))
                .orElse(null);
    }

    private static <T> @Nullable T first(List<Claim> ranked, Function<Claim, @Nullable T> field) {
        for (Claim claim : ranked) {
            T value = field.apply(claim);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Fewer possible days are closer; among equals, what is stated is closer than a publication day. */
    private static long closeness(@Nullable Dated dated) {
        if (dated == null || dated.date().earliest() == null || dated.date().latest() == null) {
            return Long.MAX_VALUE;
        }
        long days = dated.date().latest().toEpochDay() - dated.date().earliest().toEpochDay();
        return 2 * days + (dated.basis() == DateBasis.PUBLICATION ? 1 : 0);
    }
}
