package org.communique.recognition;

import java.util.List;
import java.util.Set;

/** The rules, and what they make of an article together. */
final class Rules {

    private static final List<ContactRule> RULES = List.of(
            new SessionRule(),
            new CeremonyRule(),
            new LetterRule(),
            new InvitationRule(),
            new VisitRule(),
            new GatheringRule(),
            new TalksRule(),
            new ReceptionRule());

    /** These are told only where somebody is named. */
    private static final Set<ContactKind> UNTOLD =
            Set.of(ContactKind.VISIT, ContactKind.MEETING, ContactKind.TELEPHONE_CALL, ContactKind.VIDEO_CALL);

    private static final Set<String> BILATERAL = WordSet.of("""
            bilateral sidelines sideline margins margin separately кулуарах tete двусторонняя двусторонние
            двустороннюю двусторонней полях beside
            """);

    private Rules() {}

    static List<Candidate> candidates(Story story) {
        Standings standings = new Standings(story);
        List<Candidate> candidates = story.told();
        for (Passage passage : story.passages()) {
            for (Cue cue : passage.cues()) {
                if (!part(passage, cue)) {
                    read(passage, cue, story).stream().filter(standings::settle).forEach(candidates::add);
                }
            }
        }
        new TranscriptRule(story).read().ifPresent(candidates::add);
        standings.compare(candidates);
        Opinions.demote(candidates, story);
        List<Candidate> merged = Merging.of(candidates, story);
        new Attendance(story).settle(merged);
        new Delegations(story).settle(merged);
        merged.removeIf(one -> UNTOLD.contains(one.kind()) && one.people().isEmpty());
        new ConsulateRule(story)
                .read()
                .filter(one -> standings.settle(one) && one.standing() == Standing.REPORTED)
                .filter(one -> merged.stream().noneMatch(other -> other.kind() == ContactKind.OTHER))
                .ifPresent(merged::add);
        if (merged.stream().noneMatch(one -> one.standing() == Standing.REPORTED)) {
            new OpeningRule(story).read().filter(standings::settle).ifPresent(merged::add);
        }
        merged.stream().filter(Candidate::weak).forEach(talk -> means(talk, story));
        return merged;
    }

    /** "X and Y discussed … During the telephone conversation …": a later sentence tells how they spoke. */
    private static void means(Candidate talk, Story story) {
        for (Passage passage : story.from(talk.index(), 4)) {
            for (Cue cue : passage.cues()) {
                boolean tells = cue.kind() == Cue.Kind.CALL_NOUN || cue.kind() == Cue.Kind.VIDEO_NOUN;
                boolean others = passage.figures().stream()
                        .anyMatch(figure -> figure.person() != null
                                && !talk.people().containsKey(figure.person())
                                && figure.from() >= cue.to());
                if (tells && !others && talk.kind() == ContactKind.MEETING && Tense.of(passage, cue) == Tense.PAST) {
                    talk.kind(cue.kind().contact())
                            .evidence("kind", passage.part().evidence(cue.from(), cue.to()));
                }
            }
        }
    }

    private static List<Candidate> read(Passage passage, Cue cue, Story story) {
        for (ContactRule rule : RULES) {
            List<Candidate> read = rule.read(passage, cue, story);
            if (!read.isEmpty()) {
                return read;
            }
        }
        return List.of();
    }

    /** "Wang Qishan met with President Tokayev and took part in the summit": a talk of two, beside the session. */
    private static boolean met(Passage passage, Cue cue) {
        return cue.kind() == Cue.Kind.MEET_VERB
                && passage.cues().stream()
                        .filter(other -> other.kind() == Cue.Kind.SESSION && other.from() >= cue.to())
                        .anyMatch(session -> passage.any(Set.of("and"), cue.to(), session.from())
                                && passage.figures().stream()
                                        .anyMatch(figure -> figure.person() != null
                                                && passage.takesPart(figure)
                                                && figure.from() >= cue.to()
                                                && figure.from() <= cue.to() + 3
                                                && figure.to() <= session.from()));
    }

    /** "Heads of state met at the SCO summit": the talk of a sentence about a session is that session. */
    private static boolean part(Passage passage, Cue cue) {
        boolean talk = cue.kind() == Cue.Kind.MEET_VERB
                || cue.kind() == Cue.Kind.MEET_NOUN
                || cue.kind() == Cue.Kind.DISCUSS
                || cue.kind() == Cue.Kind.TELL;
        return talk
                && !met(passage, cue)
                && passage.cues().stream()
                        .anyMatch(other -> other.kind() == Cue.Kind.SESSION
                                && !SessionRule.occasion(passage, other)
                                && !(SessionRule.during(passage, other) && passage.is(cue.to(), "with")))
                && !passage.any(BILATERAL);
    }
}
