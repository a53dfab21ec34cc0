package org.communique.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "Xi Jinping arrived in Astana for a state visit", "the official visit of N. Nazarbayev to Washington", "President
 * Tokayev's visit to New York", "during his official visit to the U.S."
 */
final class VisitRule implements ContactRule {

    private static final Set<String> OWN = WordSet.of("his her their its our my");
    private static final Set<String> DELEGATION = WordSet.of(
            "delegation delegations members deputies parliamentarians lawmakers officials делегация делегаци");

    private static final Set<String> OCCASION = WordSet.of("""
            during within as course framework frames part ahead result results after since following sidelines
            рамках appreciate appreciated importance significance significant praised commended historic thanked
            """);

    /** "Способствовал этому визит Си Цзиньпина в Казахстан". */
    private static final Set<String> EFFECT =
            WordSet.of("способствовал способствовали способствовало придал придали дал дали contributed");

    private static final int NEAR = 5;

    /** In Kazakh and Chinese these stand after the visit. */
    private static final Expressions DURING =
            Expressions.of("аясында; барысында; шеңберінде; кезінде; алаңында; алкагында; 期间; 之际; 意义; 具有");

    /** Verbs that say a visit only with the word beside them: "paid a visit", "kicked off his visit". */
    private static final Set<String> LIGHT = WordSet.of("""
            come paid pays paying kicked came flew flies departed starts begins started находитс находил келді барды
            сапармен visiting отбыл вылетел travels traveled travelled
            """);

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        boolean verb = cue.kind() == Cue.Kind.VISIT_VERB;
        if (!verb && cue.kind() != Cue.Kind.VISIT_NOUN || verb && !story.verbFinal() && light(passage, cue)) {
            return List.of();
        }
        Set<Figure> visitors = verb ? Visitors.subjects(passage, cue) : Visitors.owners(passage, cue);
        if (visitors.isEmpty() && verb && story.lede(passage)) {
            visitors = delegation(passage, cue);
        }
        String home = visitors.isEmpty() ? null : visitors.iterator().next().country();
        if (home == null || !Country.concerned(home) || visitors.stream().anyMatch(Visitors::posted)) {
            return List.of();
        }
        Candidate candidate = new Candidate(passage, cue, ContactKind.VISIT, name()).add(passage, visitors);
        String stated = Destination.of(passage, cue, candidate, home);
        stated = stated == null && story.freeOrder()
                ? Destination.ahead(passage, cue, candidate, home, story.verbFinal())
                : stated;
        String host = stated == null ? Destination.implied(passage, cue, home, story) : stated;
        if (host == null
                || !Country.concerned(host)
                || host.equals(home)
                || !host.equals(Country.KZ) && !home.equals(Country.KZ)) {
            story.note(
                    name(),
                    passage,
                    "a visit of " + home + " to " + host + " is none between Kazakhstan and its counterparts");
            return List.of();
        }
        candidate.country(host).format(format(passage, cue, candidate)).occasion(!verb && occasion(passage, cue));
        return List.of(candidate);
    }

    /** "A delegation of members of the Majilis came to the United States": who they were is told later. */
    private static Set<Figure> delegation(Passage passage, Cue cue) {
        return passage.figures().stream()
                .filter(figure -> figure.group() && figure.concerned() && figure.to() <= cue.from())
                .filter(figure ->
                        DELEGATION.contains(passage.word(figure.from()).key()))
                .limit(1)
                .collect(Collectors.toSet());
    }

    private static boolean light(Passage passage, Cue cue) {
        boolean light = LIGHT.contains(passage.word(cue.from()).key())
                && Destination.placeBefore(passage, cue) == null
                && Destination.dative(passage, cue, "") == null;
        return light
                && !passage.is(cue.to() - 1, "to")
                && !(passage.word(cue.from()).key().equals("сапармен")
                        || passage.word(cue.from()).key().equals("visiting"))
                && passage.cues().stream()
                        .noneMatch(other -> other.kind() == Cue.Kind.VISIT_NOUN
                                && other.from() <= cue.from()
                                && other.to() > cue.from())
                && !passage.is(cue.to(), "to");
    }

    private static boolean occasion(Passage passage, Cue cue) {
        return DURING.in(passage, cue.to() - 2, cue.to() + 3)
                || passage.any(OCCASION, cue.from() - 7, cue.from())
                || passage.any(OWN, cue.from() - 3, cue.from())
                || passage.any(EFFECT, cue.from() - 4, cue.from())
                || passage.figures().stream()
                        .anyMatch(owner -> owner.to() <= cue.from()
                                && cue.from() - owner.to() < NEAR
                                && passage.any(OCCASION, owner.from() - 3, owner.from()));
    }

    static @Nullable VisitFormat format(Passage passage, Cue cue, Candidate candidate) {
        for (int i = Math.max(passage.sentence().from(), cue.from() - 4);
                i < Math.min(passage.sentence().to(), cue.to() + 9);
                i++) {
            VisitFormat format = VisitWords.format(passage.word(i).key());
            if (format != null && passage.any(VisitWords.NOUNS, i + 1, i + 4)) {
                candidate.evidence("visit", passage.part().evidence(i, i + 1));
                return format;
            }
        }
        return null;
    }
}
