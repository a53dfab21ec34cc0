package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "The first round of the Strategic Dialogue took place between X and Y", "X and Y signed a memorandum", "Ambassador X
 * presented his letters of credence to the President".
 */
final class CeremonyRule implements ContactRule {

    private static final Map<Cue.Kind, ContactKind> MINE = Map.of(
            Cue.Kind.MECHANISM, ContactKind.CONSULTATIONS,
            Cue.Kind.SIGN, ContactKind.SIGNING,
            Cue.Kind.CREDENTIALS, ContactKind.CREDENTIALS);

    private static final Set<String> DEEPENED = WordSet.of(
            "strengthening strengthen deepen deepening intensifying expanding develop developing within framework importance boost enhancing advance advancing");

    private static final Set<String> CHAIRS =
            WordSet.of("chairman chairwoman chairperson chair co-chairman cochairman co-chair head member secretary");

    private static final int CHAIR = 10;
    private static final int CAME = 20;
    private static final int CAME_FOR = 12;

    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

    private static final int NEAR = 6;

    private static final Set<String> BESIDE = WordSet.of("after before following ahead since");

    private static final Set<String> HELD = WordSet.of("""
            annual yearly welcomed host had first second third round session initiating initiated held holds place chaired chairs led headed
            headline participated part attended hosted hosts met took convened launched kicked opened completed
            concluded co прошел прошл состоялс состоялись состоялас провел прошло принял during conducted
            состоялся состоялась состоялось прошла прошли заседал заседала
            """);

    private static final Set<String> OF_A_TALK = WordSet.of("от о of about");

    private static final Expressions SAT = Expressions.of(
            "举行; 召开; 主持; 举办; 出席; өтті; өткізді; өткізілді; қатысты; болып өтті; leiteten; standen; vorsaßen");

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        ContactKind kind = MINE.get(cue.kind());
        boolean only = kind == ContactKind.CONSULTATIONS && (!held(passage, cue) || cameFor(passage, cue));
        if (kind == null || only) {
            return List.of();
        }
        Set<Figure> figures = new LinkedHashSet<>();
        figures.addAll(parties(passage, cue));
        if (kind == ContactKind.CONSULTATIONS) {
            complete(figures, passage, story);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (String side : Country.COUNTERPARTS) {
            Candidate candidate = new Candidate(passage, cue, kind, name());
            figures.stream()
                    .filter(figure -> side.equals(figure.country()) || Country.KZ.equals(figure.country()))
                    .forEach(figure -> candidate.add(story.home(figure, passage), List.of(figure)));
            if (kind == ContactKind.CONSULTATIONS && story.lede(passage)) {
                passage.countries().stream()
                        .map(Passage.CountryMention::code)
                        .filter(code -> side.equals(code) || Country.KZ.equals(code))
                        .forEach(candidate::country);
            }
            if (candidate.bilateral() && (!candidate.people().isEmpty() || kind == ContactKind.CONSULTATIONS)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    /** Those beside the cue; everybody in the sentence when these are of one side. */
    private static List<Figure> parties(Passage passage, Cue cue) {
        List<Figure> beside = Frame.of(passage, cue).all();
        boolean both = beside.stream().map(Figure::country).distinct().count() > 1;
        boolean talk = cue.kind() == Cue.Kind.MECHANISM
                && passage.sentence().headline()
                && !beside.isEmpty()
                && passage.cues().stream()
                        .anyMatch(other -> other.kind() == Cue.Kind.MEET_VERB && other.to() <= cue.from());
        return both || talk
                ? beside
                : passage.figures().stream()
                        .filter(passage::takesPart)
                        .filter(figure -> !recalled(passage, cue, figure))
                        .toList();
    }

    /** "Вручая верительные грамоты, посол услышал о впечатлениях от встречи с X": X was met on another day. */
    private static boolean recalled(Passage passage, Cue cue, Figure figure) {
        return cue.kind() == Cue.Kind.CREDENTIALS
                && passage.cues().stream()
                        .anyMatch(other -> other.kind() == Cue.Kind.MEET_NOUN
                                && other.to() <= figure.from()
                                && figure.from() - other.to() <= 2
                                && passage.any(OF_A_TALK, other.from() - 1, other.from()));
    }

    /** "The first dialogue with Wang Yi was held there": the other side was spoken of before. */
    private static void complete(Set<Figure> figures, Passage passage, Story story) {
        Set<String> sides = Completion.sides(figures);
        if (sides.size() == 1
                && Country.COUNTERPARTS.containsAll(sides)
                && !passage.sentence().headline()) {
            figures.addAll(story.spokenOf(passage, Country.KZ));
        }
    }

    /** "Received X, who had arrived to take part in consultations": the reception is told. */
    private static boolean cameFor(Passage passage, Cue cue) {
        return passage.any(Set.of("who"), cue.from() - CAME, cue.from())
                && passage.any(Set.of("to", "for"), cue.from() - CAME_FOR, cue.from())
                && passage.cues().stream()
                        .anyMatch(other -> other.kind().contact() == ContactKind.MEETING
                                && CueWords.verbal(passage, other)
                                && other.to() <= cue.from());
    }

    /** "Astana saw the 21st meeting of the committee". */
    private static boolean ordinal(Passage passage, Cue cue) {
        if (passage.any(BESIDE, cue.from() - CHAIR, cue.from())) {
            return false;
        }
        for (int i = cue.from() - NEAR; i < cue.from(); i++) {
            if (passage.inside(i) && ORDINAL.matcher(passage.word(i).key()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Ding Xuexiang, co-chairman of the Kazakh-Chinese Cooperation Committee": whose post it is. */
    private static boolean chaired(Passage passage, Cue cue) {
        for (int i = cue.from() - CHAIR; i < cue.from(); i++) {
            if (passage.inside(i) && CHAIRS.contains(passage.word(i).key()) && passage.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    /** A round of it is told of, not the dialogue as such that is to be deepened. */
    private static boolean held(Passage passage, Cue cue) {
        boolean deepened = passage.any(DEEPENED, cue.from() - 5, cue.from());
        return !deepened
                && !chaired(passage, cue)
                && (passage.sentence().headline()
                        || passage.any(HELD, cue.from() - 14, cue.to() + 20)
                        || ordinal(passage, cue)
                        || SAT.in(passage, cue.from() - 14, cue.to() + 14));
    }
}
