package org.communique.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * "At the head of Kazakhstan's delegation was X", "the U.S. was represented by Y", "also present were Z and W": a sentence
 * after the one that reports a contact tells who else was there.
 */
final class Delegations {

    private static final Set<String> LEADING = WordSet.of("""
            headed led leads represented head representing heads под возглавил возглавила возглавлял возглавляет представлял
            представил chaired
            """);

    private static final Set<String> LED = WordSet.of("""
            delegation delegations side kazakhstan u.s. states china delegaci делегаци сторон казахстан сша кнр китай
            """);

    private static final Set<String> THERE = WordSet.of("""
            attended present included includes comprised comprises accompanied joined participated participants
            part вошли присутствовал присутствовали участие приняли участвовал участвовали сопровождал сопровождала сопровождали
            """);

    private static final Set<String> OCCASION = WordSet.of("""
            meeting talks negotiations delegation conversation event ceremony consultations meetings встреч переговоров делегаци
            мероприяти встрече переговорах guests гостей visitors delegations
            """);

    private static final Set<String> GREETING =
            WordSet.of("greeted welcomed met accompanied встретил встретила встретили приветствовал сопровождал алды");

    private static final Set<String> GUEST = WordSet.of("""
            him her guest guests airport airfield terminal base plane его ее гостя гостей аэропорту аэропорте қонақ
            қонақтарды меймандарды
            """);

    /** "With him were Eric Green, …". */
    private static final Set<String> WITH_HIM = WordSet.of("him her them");

    private static final Set<String> WERE = WordSet.of("was were also");

    private static final Set<String> SESSION = WordSet.of("council summit session");

    private static final int REACH = 8;
    private static final int NEAR = 4;

    private final Story story;

    Delegations(Story story) {
        this.story = story;
    }

    void settle(List<Candidate> contacts) {
        for (Passage passage : story.passages()) {
            boolean tells = passage.is(passage.sentence().from(), "with")
                    || passage.any(LEADING)
                    || passage.any(THERE)
                    || passage.any(GREETING);
            boolean own = !tells
                    || contacts.stream()
                            .anyMatch(contact -> contact.sentences()
                                    .contains(passage.sentence().index()));
            if (!passage.sentence().headline()) {
                arrived(passage, contacts);
                stood(passage, contacts);
            }
            if (!own && !passage.sentence().headline() && !future(passage)) {
                led(passage, contacts);
                greeted(passage, contacts);
                present(passage, contacts);
            }
        }
    }

    /** "Ambassador Kazykhanov greeted him at the air base": whoever welcomes a visitor takes part in the visit. */
    private void greeted(Passage passage, List<Candidate> contacts) {
        if (!passage.any(GREETING) || !passage.any(GUEST)) {
            return;
        }
        last(passage, contacts, NEAR)
                .filter(contact -> contact.kind() == ContactKind.VISIT)
                .ifPresent(visit -> passage.figures().stream()
                        .filter(figure -> figure.person() != null && passage.takesPart(figure) && office(figure))
                        .filter(figure -> visit.countries().contains(String.valueOf(figure.country())))
                        .forEach(figure -> visit.add(passage, List.of(figure))));
    }

    /** "The Prime Minister arrived in Bishkek for the work of the Council": he sits in the session that is told of. */
    private void arrived(Passage passage, List<Candidate> contacts) {
        if (!passage.has(Cue.Kind.VISIT_VERB) || !passage.any(SESSION)) {
            return;
        }
        for (Figure figure : passage.figures()) {
            if (figure.person() != null && passage.takesPart(figure)) {
                contacts.stream()
                        .filter(contact -> contact.kind() == ContactKind.MULTILATERAL_MEETING
                                && contact.standing() == Standing.REPORTED
                                && contact.index() < passage.sentence().index()
                                && contact.side(String.valueOf(figure.country()))
                                        .isEmpty())
                        .findFirst()
                        .ifPresent(contact -> contact.add(passage, List.of(figure)));
            }
        }
    }

    /** "Received him at the air terminal, where the minister, X, and the ambassador, Y, were also present". */
    private void stood(Passage passage, List<Candidate> contacts) {
        for (int i = passage.sentence().from(); i < passage.sentence().to(); i++) {
            boolean present = passage.is(i, "present") && passage.any(WERE, i - 2, i);
            int at = i;
            if (!present) {
                continue;
            }
            contacts.stream()
                    .filter(contact ->
                            contact.sentences().contains(passage.sentence().index())
                                    && contact.standing() == Standing.REPORTED)
                    .forEach(contact -> passage.figures().stream()
                            .filter(figure -> figure.person() != null
                                    && figure.to() <= at
                                    && passage.takesPart(figure)
                                    && office(figure)
                                    && contact.countries().contains(String.valueOf(figure.country())))
                            .forEach(figure -> contact.add(passage, List.of(figure))));
        }
    }

    private static boolean future(Passage passage) {
        return passage.cues().stream().anyMatch(cue -> Tense.of(passage, cue) != Tense.PAST);
    }

    private void led(Passage passage, List<Candidate> contacts) {
        boolean heads = passage.any(LEADING) && passage.any(LED);
        if (!heads) {
            return;
        }
        last(passage, contacts, REACH)
                .filter(contact ->
                        contact.kind() != ContactKind.VISIT || contact.people().isEmpty())
                .ifPresent(contact -> contact.add(
                        passage,
                        passage.figures().stream()
                                .filter(figure ->
                                        figure.person() != null && passage.takesPart(figure) && office(figure))
                                .filter(figure -> missing(contact, String.valueOf(figure.country())))
                                .toList()));
    }

    private static boolean missing(Candidate contact, String side) {
        return contact.countries().contains(side)
                && (contact.side(side).isEmpty() || contact.kind() == ContactKind.MULTILATERAL_MEETING);
    }

    private void present(Passage passage, List<Candidate> contacts) {
        int from = passage.sentence().from();
        boolean with = passage.is(from, "with")
                && passage.any(WITH_HIM, from + 1, from + 2)
                && passage.any(WERE, from, from + 4);
        boolean others = passage.cues().stream()
                .anyMatch(cue -> cue.kind() == Cue.Kind.MEET_VERB
                        || cue.kind() == Cue.Kind.VISIT_VERB
                        || cue.kind() == Cue.Kind.SESSION);
        if (!with && (others || !there(passage) || !passage.any(OCCASION))) {
            return;
        }
        last(passage, contacts, NEAR)
                .ifPresent(contact -> passage.figures().stream()
                        .filter(figure -> figure.person() != null && passage.takesPart(figure) && office(figure))
                        .filter(figure -> contact.countries().contains(String.valueOf(figure.country())))
                        .forEach(figure -> contact.add(passage, List.of(figure))));
    }

    /** "The Law on Assets included": what ends a clause tells of nobody. */
    private static boolean there(Passage passage) {
        for (int i = passage.sentence().from(); i < passage.sentence().to(); i++) {
            boolean ends = passage.is(i, "included") && (passage.is(i + 1, ".") || passage.is(i + 1, ","));
            if (THERE.contains(passage.word(i).key()) && !ends) {
                return true;
            }
        }
        return false;
    }

    /** Somebody whose post is told, not a speaker's name in passing. */
    private static boolean office(Figure figure) {
        Person person = Objects.requireNonNull(figure.person());
        return figure.title() != null || !person.titles().isEmpty() || person.official() != null;
    }

    private static Optional<Candidate> last(Passage passage, List<Candidate> contacts, int reach) {
        int index = passage.sentence().index();
        return contacts.stream()
                .filter(contact -> contact.standing() == Standing.REPORTED && contact.kind() != ContactKind.LETTER)
                .filter(contact -> contact.index() < index && contact.index() >= index - reach)
                .reduce((first, second) -> second.index() >= first.index() ? second : first);
    }
}
