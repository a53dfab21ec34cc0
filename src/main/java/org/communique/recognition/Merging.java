package org.communique.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins what several sentences say of one contact, and drops what only repeats another. */
final class Merging {

    private static final Set<ContactKind> TALKS = EnumSet.of(
            ContactKind.MEETING,
            ContactKind.TELEPHONE_CALL,
            ContactKind.VIDEO_CALL,
            ContactKind.CONSULTATIONS,
            ContactKind.CREDENTIALS);

    private final Story story;
    private final List<Candidate> merged = new ArrayList<>();

    private Merging(Story story) {
        this.story = story;
    }

    static List<Candidate> of(List<Candidate> candidates, Story story) {
        Merging merging = new Merging(story);
        candidates.stream().filter(candidate -> !candidate.weak()).forEach(merging::add);
        candidates.stream().filter(Candidate::weak).forEach(merging::add);
        merging.merged.removeIf(merging::idle);
        return merging.merged;
    }

    private void add(Candidate candidate) {
        Optional<Candidate> alike = merged.stream()
                .filter(known -> same(known, candidate))
                .min(Comparator.comparing(known -> known.kind() != candidate.kind()));
        alike.ifPresentOrElse(known -> take(known, candidate), () -> merged.add(candidate));
    }

    private static void take(Candidate known, Candidate candidate) {
        known.standing(known.date() == null ? candidate.standing() : known.standing());
        known.kind(kind(known, candidate)).absorb(candidate);
    }

    /** The more telling of two kinds: a talk that the article calls a telephone conversation was one. */
    private static ContactKind kind(Candidate known, Candidate other) {
        return known.kind() == ContactKind.MEETING && TALKS.contains(other.kind()) ? other.kind() : known.kind();
    }

    private boolean same(Candidate known, Candidate other) {
        return (known.standing() == other.standing() || recalledAgain(known, other))
                && family(known.kind()).equals(family(other.kind()))
                && Standings.sameDay(known.date(), other.date())
                && !besides(known, other)
                && people(known, other);
    }

    /** "The two countries held their dialogue. … The Minister received Uzra Zeya": a talk beside consultations that name nobody. */
    private static boolean besides(Candidate known, Candidate other) {
        return known.kind() == ContactKind.CONSULTATIONS
                && known.people().isEmpty()
                && other.cue().kind() == Cue.Kind.MEET_VERB
                && !other.passage().has(Cue.Kind.MECHANISM);
    }

    /** A visit, or a session, that one sentence dates and another only speaks of. */
    private boolean recalledAgain(Candidate known, Candidate other) {
        boolean visits = known.kind() == ContactKind.VISIT && other.kind() == ContactKind.VISIT
                || known.kind() == ContactKind.MULTILATERAL_MEETING
                        && known.kind() == other.kind()
                        && known.countries().equals(other.countries())
                        && Math.abs(known.index() - other.index()) <= 1;
        Candidate undated = known.date() == null ? known : other;
        Candidate dated = undated == known ? other : known;
        return visits
                && undated.date() == null
                && dated.date() != null
                && undated.standing() == Standing.REPORTED
                && dated.standing() == Standing.BACKGROUND
                && (!story.lede(undated.passage()) || known == dated && dated.kind() != ContactKind.VISIT);
    }

    private static Set<ContactKind> family(ContactKind kind) {
        return TALKS.contains(kind) ? TALKS : EnumSet.of(kind);
    }

    private boolean people(Candidate known, Candidate other) {
        if (known.kind() == ContactKind.MULTILATERAL_MEETING) {
            return true;
        }
        if (known.kind() == ContactKind.VISIT) {
            return sameVisit(known, other);
        }
        for (String side : Country.COUNTERPARTS) {
            if (known.countries().contains(side) && other.countries().contains(side)) {
                return compatible(known, other, Country.KZ)
                        && compatible(known, other, side)
                        && !unlike(known, other, side);
            }
        }
        return false;
    }

    private static boolean sameVisit(Candidate known, Candidate other) {
        boolean shared = known.people().keySet().stream().anyMatch(other.people()::containsKey);
        return shared
                && known.countries().equals(other.countries())
                && (known.place() == null
                        || other.place() == null
                        || known.place().equals(other.place())
                        || known.standing() == Standing.REPORTED);
    }

    private static boolean compatible(Candidate known, Candidate other, String side) {
        Set<Person> one = known.side(side);
        Set<Person> two = other.side(side);
        return one.containsAll(two) || two.containsAll(one);
    }

    /** Unnamed people whom one report describes are others than those whom another names. */
    private boolean unlike(Candidate known, Candidate other, String side) {
        boolean described = other.side(side).isEmpty() != known.side(side).isEmpty();
        Candidate unnamed = other.side(side).isEmpty() ? other : known;
        return described
                && !unnamed.weak()
                && (!story.lede(unnamed.passage()) || further(unnamed.passage()))
                && distinct(unnamed, side);
    }

    /** "On the same day, …": another talk. */
    private static boolean further(Passage passage) {
        return passage.any(Set.of("same", "also", "later", "separately"));
    }

    private static boolean distinct(Candidate unnamed, String side) {
        return unnamed.passage().figures().stream()
                .filter(figure -> figure.group() && side.equals(figure.country()))
                .anyMatch(figure -> !GENERIC.contains(
                        unnamed.passage().word(figure.to() - 1).key()));
    }

    private static final Set<String> GENERIC =
            WordSet.of("side delegation partners counterpart counterparts colleague colleagues сторон делегац коллег");

    /** Whether a candidate says nothing of its own beside the others. */
    private boolean idle(Candidate candidate) {
        String reason = null;
        boolean lede = story.lede(candidate.passage());
        if (candidate.cue().kind() == Cue.Kind.TELL && (!lede || told(candidate))) {
            reason = "only told";
        } else if (candidate.standing() == Standing.BACKGROUND && candidate.date() == null) {
            reason = "recalled without a time";
        } else if (candidate.weak() && !lede && candidate.standing() != Standing.ANNOUNCED && !named(candidate)) {
            reason = "only spoken of together";
        } else if (TALKS.contains(candidate.kind())
                && faceless(candidate)
                && (!lede || relative(candidate) || besideAnother(candidate))) {
            reason = "nobody is named on one side, and no day";
        } else if (candidate.kind() == ContactKind.LETTER && talked(candidate)) {
            reason = "said at a talk, not written";
        } else if (candidate.kind() == ContactKind.OTHER && (talked(candidate) || !lede)) {
            reason = "a ceremony beside what is told";
        } else if (candidate.kind() == ContactKind.SIGNING && talked(candidate)) {
            reason = "signed at a talk that is told";
        } else if (candidate.occasion() && candidate.standing() == Standing.REPORTED && !frames(candidate)) {
            reason = "a visit named as occasion only";
        }
        if (reason != null) {
            story.note(candidate.rule(), candidate.passage(), candidate + " dropped: " + reason);
        }
        return reason != null;
    }

    /** "At the ceremony the President told the ambassador": what they met at is told. */
    private boolean told(Candidate candidate) {
        return merged.stream()
                .anyMatch(other -> other != candidate
                        && other.countries().equals(candidate.countries())
                        && other.people()
                                .keySet()
                                .containsAll(candidate.people().keySet()));
    }

    /** "Gen Petraeus and President Nazarbayev discussed …": further down only a talk of named people is told so. */
    private static boolean named(Candidate candidate) {
        return TALKS.contains(candidate.kind())
                && candidate.countries().stream()
                        .noneMatch(side -> candidate.side(side).isEmpty());
    }

    /** "Tokayev, who met with Chinese envoys once he took office": recalled in passing; not "on the same day he met members". */
    private static boolean faceless(Candidate candidate) {
        boolean oneSided = candidate.countries().stream()
                .anyMatch(side -> candidate.side(side).isEmpty());
        return oneSided
                && candidate.kind() == ContactKind.MEETING
                && candidate.date() == null
                && candidate.standing() == Standing.REPORTED
                && !further(candidate.passage())
                && !unnamedOfficial(candidate);
    }

    /** "The Ambassador told the minister at their first meeting": the embassy whose page it is need not name him. */
    private static boolean unnamedOfficial(Candidate candidate) {
        return candidate.passage().figures().stream()
                .anyMatch(figure -> figure.group()
                        && figure.title() != null
                        && figure.title().owners().isEmpty()
                        && candidate.countries().contains(String.valueOf(figure.country()))
                        && candidate.side(String.valueOf(figure.country())).isEmpty());
    }

    private static boolean relative(Candidate candidate) {
        Cue cue = candidate.cue();
        return candidate.passage().any(Set.of("who"), cue.from() - 2, cue.from());
    }

    /** "As soon as he was in office, he met Chinese envoys", said at a talk of people who are named. */
    private boolean besideAnother(Candidate candidate) {
        return merged.stream()
                .anyMatch(other -> other != candidate
                        && other.standing() == Standing.REPORTED
                        && TALKS.contains(other.kind())
                        && other.countries().equals(candidate.countries())
                        && (other.index() < candidate.index()
                                || other.people().keySet().stream().anyMatch(candidate.people()::containsKey))
                        && named(other));
    }

    private boolean talked(Candidate candidate) {
        return merged.stream()
                .anyMatch(other -> other != candidate
                        && !faceless(other)
                        && TALKS.contains(other.kind())
                        && other.standing() == candidate.standing()
                        && other.index() <= candidate.index() + 1
                        && other.countries().equals(candidate.countries())
                        && other.people().keySet().stream().anyMatch(candidate.people()::containsKey));
    }

    private boolean frames(Candidate visit) {
        return merged.stream()
                .anyMatch(other -> other != visit
                        && other.standing() == Standing.REPORTED
                        && other.people().keySet().stream().anyMatch(visit.people()::containsKey));
    }
}
