package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "X and Y attended the opening ceremony of the consulate general", "a reception with X and Y": they were there together. */
final class ReceptionRule implements ContactRule {

    private static final Set<String> THERE = WordSet.of("""
            attended attends attend present part participated joined took opened unveiled cut hosted gave issued released adopted bestowed awarded conferred decorated presented given handed присутствовали
            участвовали участие приняли открыли вручил вручила тапсырды табыстады табыс марапаттады
            """);

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        boolean there = passage.any(THERE);
        if (cue.kind() != Cue.Kind.RECEPTION || !there) {
            return List.of();
        }
        List<Candidate> together = new ArrayList<>();
        for (String side : Country.COUNTERPARTS) {
            List<Figure> both = passage.figures().stream()
                    .filter(figure -> figure.person() != null && passage.takesPart(figure))
                    .filter(figure -> side.equals(figure.country()) || Country.KZ.equals(figure.country()))
                    .toList();
            Candidate candidate = new Candidate(passage, cue, ContactKind.OTHER, name()).add(passage, both);
            if (!candidate.side(side).isEmpty() && !candidate.side(Country.KZ).isEmpty()) {
                together.add(candidate);
            }
        }
        return together;
    }
}
