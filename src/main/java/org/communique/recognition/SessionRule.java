package org.communique.recognition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * "The Kazakh President took part in the SCO summit", "Foreign Minister Tleuberdi attended the C5+1 meeting": a session of
 * a standing format, of which a bilateral talk only speaks.
 */
final class SessionRule implements ContactRule {

    private static final Set<String> ATTENDING = WordSet.of("""
            attended attends attend participated participates participate part joined joins held holds place
            addressed addresses spoke speaks hosted hosts chaired chairs opened kicked underway gathered
            convened met meet meets delivered brought handed concluded began ended started attending discussed обсудили участвовал участвовали участником участниками takes co
            wraps gather выступил принял участ участи прошел прошл состоялс состоялас прошло принимает провел
            қатысты өтті 出席 reunited begun had together hosted participants represented
            """);

    private static final int REACH = 20;

    private static final int NEAR = 5;

    /** "Spoke highly of how the meeting was prepared". */
    private static final Set<String> OF = WordSet.of("of about highly well");

    /** "Grateful that the ministers could meet", "the visit and the summit have opened new areas". */
    private static final Set<String> COULD = WordSet.of("could can might may should would");

    private static final Set<String> HAVE = WordSet.of("have has");

    private static final Set<String> ARTICLE = WordSet.of("its their a an the");

    private static final Set<String> OWN = WordSet.of("his her its their");

    private static final Expressions SAT = Expressions.of("""
            举行; 出席; 参加; 召开; 主持; 开幕; 闭幕; өтті; болып өтті; саммитке қатысты; отырысқа қатысты; жиынға қатысты; саммиттің отырысына қатысты; аяқталды; met online""");

    private static final Set<String> ALL =
            WordSet.of("countries sides parties participants ministers leaders delegations");

    private static final Set<String> AGREED =
            WordSet.of("said agreed discussed adopted approved reaffirmed considered");

    private static final Set<String> MIGHT = WordSet.of("could would should might");

    private static final Set<String> GATHERED = WordSet.of("together gathered met convened assembled meet gather");

    private static final Set<String> WAS = WordSet.of("was were");

    private static final Set<String> TAKING_PLACE = WordSet.of(
            "convened held place meet met meets had hosted begun started underway wraps обсудили opened kicked concluded began underway gathered ended started прошел прошла состоялся состоялась состоялось");

    private static final Set<String> BESIDE = WordSet.of("sidelines sideline margins margin beside полях кулуарах");

    /** "Встретился с Ван И в рамках участия во встрече глав МИД". */
    private static final Set<String> FRAME = WordSet.of("рамках");

    private static final Set<String> OF_TWO = WordSet.of("двусторонняя двусторонние");

    private static final Set<String> ADJUNCT = WordSet.of("""
            ahead before preparations occasion including within framework importance преддверии development
            """);

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        if (cue.kind() != Cue.Kind.SESSION) {
            return List.of();
        }
        List<Figure> attending = passage.figures().stream()
                .filter(figure -> passage.takesPart(figure) && figure.person() != null)
                .toList();
        boolean attended = attended(passage, cue)
                || SAT.in(passage, passage.sentence().from(), passage.sentence().to())
                || was(passage, cue)
                || during(passage, cue) && (attending.size() > 1 || attending.isEmpty() && agreed(passage, cue));
        boolean adjunct = occasion(passage, cue) || passage.any(MIGHT, cue.to(), cue.to() + 4);
        Format format = Format.of(passage, cue);
        if (format == null
                || !attended && !passage.sentence().headline()
                || adjunct
                || attending.isEmpty() && !(story.lede(passage) && (took(passage) || agreed(passage, cue)))) {
            story.note(name(), passage, "the session is only spoken of");
            return List.of();
        }
        Candidate candidate =
                new Candidate(passage, cue, ContactKind.MULTILATERAL_MEETING, name()).add(passage, attending);
        format.states(passage, story).forEach(candidate::country);
        return List.of(candidate);
    }

    /** "Took part in …", but not "thanked his host for his part and praised how the meeting was prepared". */
    private static boolean attended(Passage passage, Cue cue) {
        int from = Math.max(passage.sentence().from(), cue.from() - REACH);
        int to = Math.min(passage.sentence().to(), cue.to() + REACH);
        for (int i = from; i < to; i++) {
            boolean ownPart = passage.is(i, "part") && passage.any(OWN, i - 1, i);
            boolean prepared = passage.is(i, "had") && !passage.any(ARTICLE, i + 1, i + 2);
            boolean could = passage.any(COULD, i - 1, i) || passage.is(i, "opened") && passage.any(HAVE, i - 1, i);
            boolean of = passage.word(i).key().startsWith("sp") && passage.any(OF, i + 1, i + 4);
            if (ATTENDING.contains(passage.word(i).key()) && !ownPart && !prepared && !of && !could) {
                return true;
            }
        }
        return false;
    }

    /** "When he was at the SCO summit", but not "he was glad that the foreign ministers". */
    private static boolean was(Passage passage, Cue cue) {
        return passage.any(WAS, cue.from() - 8, cue.from()) && !passage.any(Set.of("that"), cue.from() - 8, cue.from());
    }

    /** "On the sidelines of the SCO summit", "as part of his participation in the C5+1 meeting", "прибыл на саммит". */
    static boolean occasion(Passage passage, Cue cue) {
        boolean part = false;
        for (int i = cue.from() - 18; i < cue.from(); i++) {
            part |= passage.is(i, "as") && passage.is(i + 1, "part") && passage.is(i + 2, "of");
            part |= passage.is(i, "для")
                    && passage.inside(i + 1)
                    && passage.word(i + 1).key().startsWith("участ");
            part |= passage.is(i, "for")
                    && !passage.any(GATHERED, i - 2, i)
                    && (passage.is(i + 1, "the") && cue.from() - i < 12 || cue.from() - i < 4);
        }
        boolean came = passage.is(cue.from() - 1, "на")
                && passage.cues().stream()
                        .anyMatch(other -> other.kind() == Cue.Kind.VISIT_VERB
                                && other.to() <= cue.from()
                                && cue.from() - other.to() <= NEAR);
        return part
                || passage.any(Set.of("which"), cue.from() - 5, cue.from())
                || passage.any(FRAME, cue.from() - 14, cue.from())
                        && (passage.has(Cue.Kind.MEET_VERB)
                                || passage.any(OF_TWO, passage.sentence().from(), cue.from()))
                || came
                || passage.any(Set.of("occasion"), cue.from() - 14, cue.from())
                || passage.any(BESIDE, cue.from() - 12, cue.from())
                || passage.any(ADJUNCT, cue.from() - 6, cue.from());
    }

    /** "Met with Qin Gang during the fourth Central Asia - China ministers' meeting": a talk, and the session too. */
    static boolean during(Passage passage, Cue cue) {
        return passage.any(Set.of("during", "at"), cue.from() - 5, cue.from());
    }

    /** "At the meeting of the foreign ministers the countries said again": they sat together. */
    private static boolean agreed(Passage passage, Cue cue) {
        return during(passage, cue)
                && passage.any(ALL, cue.to(), passage.sentence().to())
                && passage.any(AGREED, cue.to(), passage.sentence().to());
    }

    /** "The summit was held": without anybody named the session itself is the subject. */
    private static boolean took(Passage passage) {
        int from = passage.sentence().from();
        int to = passage.sentence().to();
        return passage.any(TAKING_PLACE, from, to) || SAT.in(passage, from, to);
    }

    /** The standing formats and who belongs to them. */
    enum Format {
        C5_US,
        C5_CHINA,
        SCO,
        CICA;

        private static final Set<String> CENTRAL_ASIA_CHINA = WordSet.of("""
            china қытай c+c5 国 китай китаем китая
            """);

        static @org.jspecify.annotations.Nullable Format of(Passage passage, Cue cue) {
            String words = passage.part().printed(cue.from(), cue.to()).toLowerCase(java.util.Locale.ROOT);
            boolean china = passage.any(CENTRAL_ASIA_CHINA, cue.from(), cue.to())
                    || passage.any(Set.of("and"), cue.to(), cue.to() + 1)
                            && passage.any(CENTRAL_ASIA_CHINA, cue.to() + 1, cue.to() + 2);
            if (words.contains("cica") || words.contains("свмда") || words.contains("interaction")) {
                return CICA;
            }
            if (words.contains("central asia")
                    || words.contains("центральн")
                    || words.contains("орталық")
                    || words.contains("中亚")) {
                return china ? C5_CHINA : C5_US;
            }
            if (words.contains("5")) {
                return words.startsWith("c+") ? C5_CHINA : C5_US;
            }
            return sco(passage) ? SCO : null;
        }

        private static boolean sco(Passage passage) {
            return passage.any(Set.of("sco", "шос", "shanghai", "шанхай", "шыұ", "上"));
        }

        Set<String> states(Passage passage, Story story) {
            Set<String> states = new TreeSet<>();
            switch (this) {
                case C5_US -> {
                    states.addAll(Country.CENTRAL_ASIA);
                    states.add("US");
                }
                case C5_CHINA -> {
                    states.addAll(Country.CENTRAL_ASIA);
                    states.add("CN");
                }
                case SCO -> states.addAll(ScoMembers.in(story.when()));
                case CICA -> {
                    passage.countries().forEach(country -> states.add(country.code()));
                    states.add(Country.KZ);
                    states.add("CN");
                }
            }
            states.remove(Country.NO_STATE);
            return states;
        }
    }
}
