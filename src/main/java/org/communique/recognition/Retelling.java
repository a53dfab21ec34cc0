package org.communique.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an article's sentences tell of one contact together: whether it is news, or to come after all. */
final class Retelling {

    private static final int OLDEST = 120;

    private Retelling() {}

    /** An old contact that an article opens with and beside which it reports none is its news after all. */
    static void news(List<Candidate> candidates, Story story) {
        boolean none = candidates.stream().noneMatch(one -> one.standing() == Standing.REPORTED);
        candidates.stream()
                .filter(one -> none && one.standing() == Standing.BACKGROUND && story.lede(one.passage()))
                .filter(one -> one.date() != null
                        && one.date().date().toString().length() > 7
                        && !ContactDates.before(one.date().date(), story.when(), OLDEST))
                .findFirst()
                .ifPresent(one -> one.standing(Standing.REPORTED));
    }

    /** "Pompeo's tour of Kazakhstan", and the text says "arrives tomorrow": a headline's noun has the time of the text. */
    static boolean toldAsToCome(Candidate headline, List<Candidate> candidates) {
        boolean noun = headline.passage().sentence().headline()
                && headline.standing() == Standing.REPORTED
                && (!headline.cue().kind().verb()
                        || Words.han(headline.passage()
                                .word(headline.cue().from())
                                .key()
                                .charAt(0)));
        if (!noun) {
            return false;
        }
        List<Candidate> alike = candidates.stream()
                .filter(other -> other != headline
                        && other.kind() == headline.kind()
                        && (headline.people().isEmpty()
                                || other.people().keySet().stream().anyMatch(headline.people()::containsKey)))
                .toList();
        return !alike.isEmpty() && alike.stream().allMatch(other -> other.standing() == Standing.ANNOUNCED);
    }

    /** "X will go to Kazakhstan. … He makes the visit at the invitation of": the visit that was announced, told again. */
    static void announcedBefore(List<Candidate> candidates) {
        Set<Person> met = new HashSet<>();
        candidates.stream()
                .filter(one ->
                        one.standing() == Standing.REPORTED && (one.kind() != ContactKind.VISIT || one.date() != null))
                .forEach(one -> met.addAll(one.people().keySet()));
        Set<Person> expected = new HashSet<>();
        for (Candidate visit : candidates) {
            if (visit.kind() != ContactKind.VISIT) {
                continue;
            }
            if (visit.standing() == Standing.ANNOUNCED) {
                expected.addAll(visit.people().keySet());
            } else if (visit.standing() == Standing.REPORTED
                    && visit.date() == null
                    && visit.people().keySet().stream().anyMatch(expected::contains)
                    && visit.people().keySet().stream().noneMatch(met::contains)) {
                visit.standing(Standing.ANNOUNCED);
            }
        }
    }
}
