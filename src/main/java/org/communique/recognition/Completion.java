package org.communique.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the side that a sentence about a talk leaves to its context: "He also met with Li Keqiang". */
final class Completion {

    private static final Set<String> PRONOUN = WordSet.of("he she they him он она они его ее их");

    private static final Set<String> OBJECT = WordSet.of(
            "him them guest guests visitor counterpart colleague interlocutor visitors гостя гостей гостями collocutor меймандарды меймандар меймандарын қонақтарды");

    private static final Set<String> ANAPHORIC = WordSet.of("""
            he she they his her their the minister also sides parties он она it diplomat delegation earlier
            later стороны
            """);

    private static final Set<String> HEADS = Set.of("главы", "лидеры", "президенты");

    private static final Expressions AWAITED = Expressions.of(
            "迎接; 迎候; 热烈欢迎; қарсы алды; күтіп алды; встретил; встречал; встречала; встретила; встретили; встречали");

    private static final Expressions SPOKEN_OF = Expressions.of("""
            ол; оның; оны; онымен; дипломат; дипломаты; қонақты; қонақтарды; меймандарды; мейманды; сапар аясында; сапар барысында;             сапар кезінде; кездесу барысында; кездесуде; сондай-ақ; сонымен қатар; бұдан бөлек; анымен; ал""");

    /** Both sides at once, by what they are. */
    private static final Set<String> BOTH =
            WordSet.of("leaders sides presidents parties ministers both two стороны лидеры");

    private static final Set<String> GUESTS = WordSet.of("delegation delegations");

    private static final Set<String> WITH = WordSet.of("with с со");

    /** Those who talk with each other. */
    private static final Set<String> TOGETHER = WordSet.of(
            "sides parties interlocutors counterparts collocutors leaders presidents heads ministers собеседники стороны лидеры главы тараптар");

    private final Passage passage;
    private final Cue cue;
    private final Story story;

    Completion(Passage passage, Cue cue, Story story) {
        this.passage = passage;
        this.cue = cue;
        this.story = story;
    }

    static Set<String> sides(Set<Figure> figures) {
        Set<String> sides = new TreeSet<>();
        figures.forEach(figure -> sides.add(String.valueOf(figure.country())));
        return sides;
    }

    void complete(Set<Figure> figures) {
        Set<String> sides = sides(figures);
        if (sides.size() < 2 && recalledByBoth()) {
            figures.addAll(story.spokenOf(passage, Country.KZ));
            figures.addAll(story.spokenOf(passage, counterpart()));
            sides = sides(figures);
        }
        if (sides.size() != 1 || cue.kind() == Cue.Kind.DISCUSS || cue.kind() == Cue.Kind.TELL) {
            return;
        }
        if (elsewhere()) {
            return;
        }
        String side = sides.iterator().next();
        String missing = side.equals(Country.KZ) ? counterpart() : Country.KZ;
        if (figures.stream().anyMatch(this::heads)) {
            figures.addAll(story.spokenOf(passage, missing));
        }
        if (Introductions.contains(passage, cue.from())) {
            mainSubject(side).ifPresent(figures::add);
        }
        if (sides(figures).size() == 1) {
            visitor(missing).ifPresent(figures::add);
        }
        if (sides(figures).size() == 1 && (unnamedSubject() || pronoun() || opens() || verbFinal() || awaited())) {
            figures.addAll(story.spokenOf(passage, missing));
        }
    }

    /** "Minister X received the U.S. delegation": those of that side who took part in what was told. */
    void delegation(Set<Figure> figures) {
        List<Figure> unnamed = figures.stream()
                .filter(figure -> figure.group() && passage.any(GUESTS, figure.from(), figure.from() + 1))
                .filter(figure -> passage.any(Set.of("the"), figure.from() - 2, figure.from()))
                .toList();
        for (Figure group : unnamed) {
            String side = String.valueOf(group.country());
            boolean named =
                    figures.stream().anyMatch(figure -> figure.person() != null && side.equals(figure.country()));
            if (!named) {
                figures.addAll(came(side) ? story.spokenOf(passage, side) : List.of());
            }
        }
    }

    private boolean came(String side) {
        return story.told().stream()
                .anyMatch(told -> told.standing() == Standing.REPORTED
                        && told.countries().contains(side)
                        && told.countries().contains(Country.KZ));
    }

    /** "The interlocutors discussed …": where no talk is told of, the two who were spoken of last had one. */
    void both(Set<Figure> figures) {
        int from = passage.sentence().from();
        boolean told = story.told().stream()
                .anyMatch(talk -> talk.kind() != ContactKind.VISIT
                        && talk.kind() != ContactKind.LETTER
                        && talk.kind() != ContactKind.MULTILATERAL_MEETING);
        boolean verb = CueWords.verbal(passage, cue)
                || Fold.cyrillic(passage.word(from).key().charAt(0));
        if (!told
                && verb
                && !passage.sentence().headline()
                && passage.any(TOGETHER, from, Math.min(cue.from(), from + 5))) {
            List<Figure> own = host(Country.KZ);
            List<Figure> other = host(counterpart());
            if (!own.isEmpty() && !other.isEmpty()) {
                figures.addAll(own);
                figures.addAll(other);
            }
        }
    }

    /** "At the invitation of X, Y paid a state visit. The two heads of state had talks": X did. */
    private List<Figure> host(String country) {
        List<Figure> spokenOf = story.spokenOf(passage, country);
        return spokenOf.isEmpty() ? story.inviter(passage, country) : spokenOf;
    }

    /** "A telephone conversation between Tokayev and the President of Ukraine": the other side is named, and a third state's. */
    private boolean elsewhere() {
        return passage.figures().stream().anyMatch(figure -> figure.country() != null && !figure.concerned());
    }

    private static final Set<String> THEIR = WordSet.of("their их");

    /** "The two leaders noted the importance of their May 21 meeting", "the Presidents had met in May": the same two, on a day of its own. */
    private boolean recalledByBoth() {
        int from = passage.sentence().from();
        boolean theirs = passage.any(BOTH, from, cue.from()) && passage.any(THEIR, cue.from() - 5, cue.from() + 1);
        boolean they = cue.kind() == Cue.Kind.MEET_VERB && passage.any(BOTH, cue.from() - 4, cue.from());
        return (theirs || they) && ContactDates.of(passage, cue) != null;
    }

    private String counterpart() {
        boolean china = !story.cast().bySide("CN").isEmpty();
        return china && story.cast().bySide("US").isEmpty() ? "CN" : "US";
    }

    /** "At the meeting with X, Y noted": the main clause names the other side. */
    private Optional<Figure> mainSubject(String otherThan) {
        int main = Introductions.end(passage, passage.sentence().from());
        return passage.figures().stream()
                .filter(figure ->
                        figure.from() >= main && passage.takesPart(figure) && !otherThan.equals(figure.country()))
                .filter(figure -> !reported(main, figure.from()))
                .findFirst();
    }

    /** "At the meeting, X noted what was agreed upon with Y": behind the verb stands no subject. */
    private boolean reported(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CueWords.reports(passage.word(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "As part of the visit of X to Washington, a meeting with Y took place": the visitor met Y. */
    private Optional<Figure> visitor(String side) {
        return passage.figures().stream()
                .filter(figure -> side.equals(figure.country()) && figure.person() != null && figure.to() <= cue.from())
                .filter(figure -> passage.aside(figure) == Aside.TOPIC && afterVisit(figure))
                .findFirst();
    }

    private boolean afterVisit(Figure figure) {
        return passage.any(VisitWords.NOUNS, figure.from() - 3, figure.from());
    }

    /** "Trade was the subject of the negotiations with Marisa Lago": whoever the article is about held them. */
    private boolean opens() {
        boolean with = passage.any(WITH, cue.to(), cue.to() + 4) || passage.is(cue.to() - 1, "with");
        boolean nobody = passage.figures().stream().noneMatch(figure -> figure.to() <= cue.from());
        return nobody && with && !passage.sentence().headline();
    }

    /** "Дипломат Шохрат Закирмен келіссөз өткізді", "мәртебелі қонақтарды Айбек Дәдебай қарсы алды": objects stand before the verb too. */
    private boolean verbFinal() {
        return story.verbFinal() && SPOKEN_OF.in(passage, passage.sentence().from(), cue.from());
    }

    /** "Главы государств пожали друг другу руки": without its case ending a plural is no other than "глава государства". */
    private boolean heads(Figure figure) {
        return passage.figures().contains(figure)
                && HEADS.contains(
                        passage.part().printed(figure.from(), figure.from() + 1).toLowerCase(Locale.ROOT));
    }

    /** "托卡耶夫到机场迎接": whose arrival was told is met. */
    private boolean awaited() {
        return AWAITED.in(passage, cue.from(), cue.to())
                && story.told().stream()
                        .anyMatch(visit -> visit.kind() == ContactKind.VISIT
                                && visit.standing() == Standing.REPORTED
                                && visit.index() >= passage.sentence().index() - 2);
    }

    /** "He met …", "… met him at the airport", "He was received by X and held talks with Y". */
    private boolean pronoun() {
        int from = passage.sentence().from();
        boolean opens = passage.any(PRONOUN, from, from + 6)
                && Frame.of(passage, cue).left().isEmpty();
        return opens || passage.any(PRONOUN, cue.from() - 3, cue.from()) || passage.any(OBJECT, cue.to(), cue.to() + 3);
    }

    /** Whether nobody is named before the cue, so that the subject is whoever was spoken of. */
    private boolean unnamedSubject() {
        int from = passage.sentence().from();
        boolean nobody = passage.figures().stream().noneMatch(figure -> figure.to() <= cue.from());
        return nobody
                && !passage.sentence().headline()
                && (Introductions.contains(passage, cue.from())
                        || passage.any(ANAPHORIC, from, Math.max(from + 1, cue.from())));
    }
}
