package org.communique.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "A consulate general of Kazakhstan has been opened in Xi'an": those who were at the ceremony, or spoke of the new office
 * there, took part, whatever else the article tells.
 */
final class ConsulateRule {

    private static final Expressions OFFICE = Expressions.of("""
            consulate; consulate general; консульство; консульства; генконсульство; генконсульства; представительства; \
            总领事馆; 总领馆""");

    private static final Expressions OPENED = Expressions.of("""
            opens; opened; has opened; opening; inaugurated; unveiled; открыто; открыт; открыл; открыла; открыли; открылось; открытия; открытии; \
            начало работу; появилось; 开馆; 揭幕; 揭牌""");

    private static final Expressions CEREMONY = Expressions.of("""
            ceremony; ribbon; inauguration; церемония; церемонии; ленточку; ленту; открывал; открывала; открытии; \
            仪式; 揭幕; 揭牌""");

    private static final Set<String> TO_COME =
            WordSet.of("will to planned plans soon expected откроется планируется 将");

    private static final int OPENING = 3;
    private static final int REACH = 6;

    private final Story story;

    ConsulateRule(Story story) {
        this.story = story;
    }

    Optional<Candidate> read() {
        for (Passage passage : story.opening(OPENING)) {
            if (has(OFFICE, passage) && has(OPENED, passage) && !toCome(passage)) {
                return together(passage);
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> together(Passage opening) {
        int from = opening.sentence().from();
        Cue cue = new Cue(Cue.Kind.RECEPTION, from, from + 1);
        Candidate event = new Candidate(opening, cue, ContactKind.OTHER, "ConsulateRule");
        List<Passage> near = story.from(opening.sentence().index(), REACH);
        near.stream().filter(passage -> tells(passage) && !toCome(passage)).forEach(passage -> attend(event, passage));
        opening.countries().stream()
                .map(Passage.CountryMention::code)
                .filter(Country::concerned)
                .forEach(event::country);
        boolean bilateral = event.bilateral() && event.countries().size() == 2;
        return bilateral && !event.people().isEmpty() ? Optional.of(event) : Optional.empty();
    }

    private static boolean tells(Passage passage) {
        return has(OFFICE, passage) || has(CEREMONY, passage);
    }

    private static void attend(Candidate event, Passage passage) {
        passage.figures().stream()
                .filter(figure -> figure.person() != null && passage.takesPart(figure))
                .forEach(figure -> event.add(passage, List.of(figure)));
    }

    private static boolean has(Expressions words, Passage passage) {
        return words.in(passage, passage.sentence().from(), passage.sentence().to());
    }

    private static boolean toCome(Passage passage) {
        return passage.any(TO_COME) && !has(CEREMONY, passage);
    }
}
