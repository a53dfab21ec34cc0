package org.communique.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Reconfirmed his invitation to Michael Pompeo to visit Kazakhstan", "invited Xi Jinping to pay a visit": no contact that
 * took place, but a visit that may come.
 */
final class InvitationRule implements ContactRule {

    private static final int REACH = 14;

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        if (cue.kind() != Cue.Kind.VISIT_NOUN && cue.kind() != Cue.Kind.VISIT_VERB) {
            return List.of();
        }
        Optional<Figure> invitee = passage.figures().stream()
                .filter(figure ->
                        passage.aside(figure) == Aside.INVITEE && figure.concerned() && figure.person() != null)
                .filter(figure -> figure.to() <= cue.from() && cue.from() - figure.to() <= REACH)
                .findFirst();
        return invitee.map(figure -> List.of(visit(passage, cue, figure))).orElse(List.of());
    }

    private Candidate visit(Passage passage, Cue cue, Figure invitee) {
        Candidate visit = new Candidate(passage, cue, ContactKind.VISIT, name());
        visit.add(passage, List.of(invitee)).standing(Standing.ANNOUNCED);
        return visit.country(host(passage, invitee)).format(VisitRule.format(passage, cue, visit));
    }

    private static String host(Passage passage, Figure invitee) {
        if (!Country.KZ.equals(invitee.country())) {
            return Country.KZ;
        }
        Stream<String> named = Stream.concat(
                passage.countries().stream().map(Passage.CountryMention::code),
                passage.places().stream()
                        .map(place -> String.valueOf(place.place().country())));
        return named.filter(Country.COUNTERPARTS::contains).findFirst().orElse(Country.KZ);
    }
}
