package org.communique.recognition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * "The foreign ministers of Kazakhstan, the Kyrgyz Republic, Tajikistan, Turkmenistan and Uzbekistan met Secretary Kerry":
 * a session of a standing format that the sentence does not call by its name, but whose states it lists.
 */
final class GatheringRule implements ContactRule {

    private static final Set<Cue.Kind> TALKS =
            Set.of(Cue.Kind.MEET_VERB, Cue.Kind.MEET_NOUN, Cue.Kind.DISCUSS, Cue.Kind.VIDEO_NOUN);

    private static final Set<String> APART =
            WordSet.of("bilateral separate separately respectively sidelines sideline margins turn individually");

    private static final Set<String> HEADS =
            WordSet.of("presidents leaders ministers counterparts heads colleagues secretaries chiefs prosecutors");

    private static final Set<String> OFFICIALS =
            WordSet.of("officials diplomats ministers leaders presidents representatives delegations heads");

    private static final Set<String> THERE = WordSet.of("attended part participated joined");

    private static final Set<String> SCO = WordSet.of("sco shanghai шос");

    /** Envoys of many states who are received together sit in no session. */
    private static final Set<Level> SESSIONS =
            Set.of(Level.HEAD_OF_STATE, Level.HEAD_OF_GOVERNMENT, Level.FOREIGN_MINISTER, Level.MINISTER);

    private static final int LEAST = 4;

    private static final int NEAR = 8;

    private static final int FAR = 25;

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        if (sco(passage, cue)) {
            return received(passage, cue, story);
        }
        if (!TALKS.contains(cue.kind())
                || passage.has(Cue.Kind.SESSION)
                || apart(passage)
                || !news(passage, cue, story)) {
            return List.of();
        }
        Set<String> states = states(passage, cue);
        if (states.isEmpty()) {
            return List.of();
        }
        Candidate candidate = new Candidate(passage, cue, ContactKind.MULTILATERAL_MEETING, name());
        passage.figures().stream()
                .filter(figure -> figure.named() && figure.person() != null && passage.takesPart(figure))
                .forEach(figure -> {
                    candidate.add(passage, List.of(figure));
                    states.add(String.valueOf(figure.country()));
                });
        if (!states.contains(Country.KZ) && there(passage)) {
            List<Figure> host = story.spokenOf(passage, Country.KZ);
            host.forEach(figure -> {
                candidate.add(story.home(figure, passage), List.of(figure));
                states.add(Country.KZ);
            });
        }
        Set<String> members = members(states, story);
        if (members == null) {
            return List.of();
        }
        members.forEach(candidate::country);
        return List.of(candidate);
    }

    /** "The President received the secretaries of the security councils of the SCO member states". */
    private static boolean sco(Passage passage, Cue cue) {
        boolean with = cue.kind() == Cue.Kind.MEET_NOUN && passage.is(cue.to(), "with");
        return (cue.kind() == Cue.Kind.MEET_VERB || with)
                && passage.any(HEADS, cue.to(), cue.to() + NEAR)
                && passage.any(SCO, cue.to(), cue.to() + FAR)
                && !passage.any(APART, cue.to(), cue.to() + FAR)
                && passage.figures().stream()
                        .noneMatch(figure ->
                                figure.named() && figure.from() >= cue.to() && figure.from() <= cue.to() + FAR);
    }

    private List<Candidate> received(Passage passage, Cue cue, Story story) {
        List<Figure> hosts = passage.figures().stream()
                .filter(figure -> figure.person() != null && passage.takesPart(figure) && figure.to() <= cue.from())
                .toList();
        if (hosts.isEmpty()) {
            return List.of();
        }
        Candidate candidate = new Candidate(passage, cue, ContactKind.MULTILATERAL_MEETING, name()).add(passage, hosts);
        ScoMembers.in(story.when()).forEach(candidate::country);
        return List.of(candidate);
    }

    /** What the article opens with, or "at the talks", of which it has spoken. */
    private static boolean news(Passage passage, Cue cue, Story story) {
        return story.lede(passage)
                || cue.kind() == Cue.Kind.MEET_NOUN
                        && (passage.is(cue.from(), "the") || passage.is(cue.from() - 1, "the"));
    }

    private static boolean apart(Passage passage) {
        return passage.any(APART);
    }

    private static boolean there(Passage passage) {
        return passage.any(THERE);
    }

    /** Whose ministers, presidents or heads of government are spoken of together. */
    private static Set<String> states(Passage passage, Cue cue) {
        Set<String> states = new TreeSet<>(five(passage, cue) ? Country.CENTRAL_ASIA : List.of());
        states.addAll(listed(passage));
        for (Figure figure : passage.figures()) {
            RolePhrase title = figure.title();
            if (title != null
                    && title.plural()
                    && SESSIONS.contains(title.post().level())
                    && figure.country() != null) {
                states.add(figure.country());
            }
        }
        return states;
    }

    /** "Senior officials of the United States, Kazakhstan, the Kyrgyz Republic, Tajikistan and Turkmenistan". */
    private static Set<String> listed(Passage passage) {
        int from = passage.sentence().from();
        int to = passage.sentence().to();
        boolean visit = passage.has(Cue.Kind.VISIT_VERB) || passage.has(Cue.Kind.VISIT_NOUN);
        Set<String> states = new TreeSet<>();
        int last = from;
        for (Passage.CountryMention country : passage.countries()) {
            if (country.from() - last > 2) {
                states.clear();
            }
            states.add(country.code());
            last = country.to();
            if (states.size() >= LEAST + 1 && !visit && passage.any(OFFICIALS, from, to)) {
                return states;
            }
        }
        return Set.of();
    }

    /** "The presidents of the five Central Asian states", "his Central Asian counterparts". */
    private static boolean five(Passage passage, Cue cue) {
        for (int i = cue.from() - NEAR; i < cue.to() + NEAR; i++) {
            boolean asia = passage.is(i, "central") && (passage.is(i + 1, "asian") || passage.is(i + 1, "asia"));
            if (asia && (passage.any(HEADS, i - 5, i) || passage.any(HEADS, i + 2, i + 5))) {
                return true;
            }
        }
        return false;
    }

    /** The members of the format that these states meet in; null when they meet in none. */
    private static @Nullable Set<String> members(Set<String> states, Story story) {
        Set<String> listed = Country.states(states);
        if (!Country.bilateral(listed) || listed.size() < LEAST) {
            return null;
        }
        Set<String> others = new TreeSet<>(listed);
        others.removeAll(Country.CENTRAL_ASIA);
        if (others.size() == 1) {
            Set<String> members = new TreeSet<>(Country.CENTRAL_ASIA);
            members.addAll(others);
            return members;
        }
        return listed.contains("CN") && !listed.contains("US") && sco(story) ? new TreeSet<>(listed) : null;
    }

    private static boolean sco(Story story) {
        return story.passages().stream().anyMatch(near -> near.any(SCO));
    }
}
