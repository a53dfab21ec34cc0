package org.communique.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Whether a candidate is the article's news, is recalled, is to come, or is nothing that can be told apart. */
final class Standings {

    /** News is told within days; what lies longer back is recalled, unless the article opens with it. */
    private static final int RECENT = 9;

    private static final int RECENT_LEDE = 45;

    private static final Set<String> RECALLING =
            WordSet.of("recalled recalling recalls reminded remembered напомню напомнил напомнили");

    private static final Set<String> SPANS = WordSet.of("year years month months spring summer autumn fall winter");

    private static final Set<String> IN = WordSet.of("in в last this im em");

    private static final Set<String> SINCE = WordSet.of("after at during following");

    private static final Set<String> CONCLUDED = WordSet.of("signed agreed concluded reached announced approved");

    private static final Set<String> WERE = WordSet.of("was were been being has have had");

    private static final Set<String> OWN = WordSet.of("his her their");

    private static final Set<String> VAGUE = WordSet.of("""
            reached achieved outcomes results result previous recent recalled recall recalling last earlier
            regular frequent since former arrangements agreements implementation recently past ранее итогам previously ago
            договоренностей договоренности достигнутых недавний недавно
            """);

    private final Story story;

    Standings(Story story) {
        this.story = story;
    }

    /** False when the candidate is to be dropped. */
    boolean settle(Candidate candidate) {
        Passage passage = candidate.passage();
        Cue cue = candidate.cue();
        if (candidate.standing() == Standing.ANNOUNCED) {
            return true;
        }
        Tense tense = Tense.of(passage, cue);
        if (tense == Tense.DENIED) {
            story.note(candidate.rule(), passage, "it did not take place");
            return false;
        }
        DateMention mention = ContactDates.of(passage, cue);
        boolean lede = story.lede(passage) && !passage.part().tail();
        if (mention != null && usable(mention, lede, candidate)) {
            candidate
                    .date(dated(candidate, mention, passage))
                    .evidence("date", passage.part().evidence(mention.from(), mention.to()));
        }
        Dated dated = candidate.date() == null ? ofTheVisit(candidate) : candidate.date();
        candidate.date(dated);
        if (tense == Tense.FUTURE
                || dated != null && ContactDates.after(dated.date(), story.when()) && !published(dated)) {
            candidate.standing(Standing.ANNOUNCED);
            return true;
        }
        boolean again = passage.any(RECALLING, passage.sentence().from(), cue.from())
                && dated != null
                && ContactDates.before(dated.date(), story.when(), 1);
        boolean ago = again || mention != null && passage.is(mention.to() - 1, "ago");
        boolean before = passage.any(RECALLING, passage.sentence().from(), cue.from())
                && passage.any(Set.of("had"), cue.from() - 2, cue.from());
        if (dated != null && (ago || before || past(dated.date(), lede))) {
            candidate.standing(Standing.BACKGROUND);
            return true;
        }
        boolean vague = (vague(passage, cue) || Recollections.lastYear(passage, cue))
                && !passage.sentence().headline()
                && (!cue.kind().verb() || earlier(passage, cue));
        vague |= several(passage, cue) || longAgo(passage, cue) || !lede && someMonth(passage, cue);
        vague |= whenTheyMet(passage, cue) || signedAfter(passage, cue) || Recollections.stay(passage, cue, story);
        boolean recalled = passage.any(RECALLING, passage.sentence().from(), cue.from());
        boolean past = !lede
                && !passage.dates().isEmpty()
                && passage.dates().stream().allMatch(date -> past(date.date(), false));
        if (dated == null && (vague || recalled || past || passage.part().tail())) {
            candidate.standing(Standing.BACKGROUND);
        }
        return true;
    }

    /** "Between October 30 and November 2 he met X": on one of these days, however long the journey lasted. */
    private static Dated dated(Candidate candidate, DateMention mention, Passage passage) {
        Dated stated = mention.dated(passage.part());
        boolean between = candidate.kind() == ContactKind.MEETING && passage.is(mention.from() - 1, "between");
        return between ? UndatedContacts.within(stated) : stated;
    }

    /** "Was in Xinjiang last year", "met two years ago": on a page without a date nothing else tells. */
    private static boolean longAgo(Passage passage, Cue cue) {
        for (int i = cue.to(); i < Math.min(passage.sentence().to(), cue.to() + 12); i++) {
            boolean last = passage.is(i - 1, "last") && passage.any(SPANS, i, i + 1);
            boolean ago = passage.is(i, "ago") && passage.any(SPANS, i - 1, i);
            if (last || ago) {
                return true;
            }
        }
        return false;
    }

    /** "В мае, находясь с визитом в Китае, Президент предложил": of a year that the page does not tell. */
    private static boolean someMonth(Passage passage, Cue cue) {
        for (int i = passage.sentence().from() + 1;
                i < Math.min(passage.sentence().to(), cue.to() + 6);
                i++) {
            if (passage.any(IN, i - 1, i)
                    && CalendarWords.MONTH.containsKey(passage.word(i).key())) {
                return passage.dates().isEmpty();
            }
        }
        return false;
    }

    /** "The regular meetings, the agreements reached"; "a regular meeting" is one of them. */
    private static boolean vague(Passage passage, Cue cue) {
        for (int i = Math.max(passage.sentence().from(), cue.from() - 9); i < cue.from(); i++) {
            boolean one = passage.is(i, "regular") && passage.is(i - 1, "a");
            if (VAGUE.contains(passage.word(i).key()) && !one) {
                return true;
            }
        }
        return false;
    }

    /** "How the projects signed after the talks of X and Y are getting on"; not "were signed after the talks". */
    private static boolean signedAfter(Passage passage, Cue cue) {
        int before = passage.is(cue.from() - 1, "the") ? cue.from() - 2 : cue.from() - 1;
        int at = cue.kind() == Cue.Kind.SIGN ? cue.to() : before;
        boolean signs = passage.figures().stream().anyMatch(figure -> figure.to() == at - 1);
        return !signs
                && passage.any(SINCE, at, at + 1)
                && passage.any(CONCLUDED, at - 1, at)
                && !passage.any(WERE, at - 4, at - 1);
    }

    /** "What the presidents had agreed when they met". */
    private static boolean whenTheyMet(Passage passage, Cue cue) {
        return passage.is(cue.from() - 1, "they")
                && passage.is(cue.from() - 2, "when")
                && passage.any(Set.of("had"), passage.sentence().from(), cue.from() - 2);
    }

    /** "What was agreed at the meetings of X with Y": several, of other days. */
    private static boolean several(Passage passage, Cue cue) {
        boolean visits = cue.kind() == Cue.Kind.VISIT_NOUN && passage.is(cue.to() - 1, "visits");
        boolean opens = cue.from() - 2 <= passage.sentence().from();
        return visits && !passage.sentence().headline()
                || !opens
                        && passage.is(cue.to() - 1, "meetings")
                        && passage.is(cue.from() - 1, "the")
                        && passage.any(Set.of("of", "between"), cue.to(), cue.to() + 1)
                        && passage.any(Set.of("at", "during", "of", "from"), cue.from() - 2, cue.from() - 1)
                        && !passage.sentence().headline();
    }

    /** "As set out earlier when X and Y spoke by telephone"; not "Earlier in the day he met Y". */
    private static boolean earlier(Passage passage, Cue cue) {
        for (int i = cue.from() - 1; i > passage.sentence().from(); i--) {
            if (passage.is(i, "earlier") || passage.is(i, "previously") || passage.is(i, "ранее")) {
                return !passage.is(i + 1, "in") && !passage.is(i + 1, "today") && !passage.is(i + 1, "this");
            }
        }
        return false;
    }

    /** "The visit of X to Washington in March and his meeting with Y": the meeting is as old as the visit. */
    private @Nullable Dated ofTheVisit(Candidate candidate) {
        Passage passage = candidate.passage();
        Cue cue = candidate.cue();
        boolean own = !cue.kind().verb() && passage.any(OWN, cue.from() - 2, cue.to());
        boolean visit = passage.cues().stream()
                .anyMatch(other -> other.kind() == Cue.Kind.VISIT_NOUN && other.to() <= cue.from());
        boolean past = own
                && visit
                && !passage.dates().isEmpty()
                && ContactDates.before(passage.dates().get(0).date(), story.when(), RECENT);
        return past ? passage.dates().get(0).dated(passage.part()) : null;
    }

    /** Without a day of publication the first day that is reported tells what lies long before it. */
    void compare(List<Candidate> candidates) {
        Retelling.news(candidates, story);
        Optional<Edtf> main = candidates.stream()
                .filter(candidate -> candidate.standing() == Standing.REPORTED)
                .map(Candidate::date)
                .filter(Objects::nonNull)
                .map(Dated::date)
                .filter(date -> date.asDay().isPresent())
                .findFirst();
        candidates.stream()
                .filter(headline -> Retelling.toldAsToCome(headline, candidates))
                .toList()
                .forEach(headline -> headline.standing(Standing.ANNOUNCED));
        Retelling.announcedBefore(candidates);
        for (Candidate candidate : candidates) {
            Dated dated = candidate.date();
            boolean earlier =
                    dated != null && main.isPresent() && ContactDates.before(dated.date(), main.get(), RECENT);
            if (earlier && candidate.standing() == Standing.REPORTED) {
                candidate.standing(Standing.BACKGROUND);
            }
        }
    }

    private static boolean published(Dated dated) {
        return dated.basis() == DateBasis.PUBLICATION;
    }

    /** A bare year dates a recalled contact only. */
    private boolean usable(DateMention mention, boolean lede, Candidate candidate) {
        boolean bareYear = mention.date().toString().length() == 4;
        boolean range = mention.date().lasts();
        return !(bareYear
                        && lede
                        && !candidate.passage().has(Cue.Kind.VISIT_NOUN)
                        && candidate.kind() != ContactKind.VISIT)
                && !(range && candidate.kind() == ContactKind.LETTER);
    }

    private boolean past(Edtf date, boolean lede) {
        boolean coarse =
                date.asDay().isEmpty() && !date.lasts() && !date.toString().contains("..");
        Edtf when = story.when();
        if (when == null || when.asDay().isEmpty()) {
            return coarse && (!lede || date.toString().length() == 4);
        }
        return ContactDates.before(date, when, coarse ? 0 : lede ? RECENT_LEDE : RECENT)
                || coarse && !lede && date.toString().length() == 4;
    }

    static boolean sameDay(@Nullable Dated one, @Nullable Dated other) {
        return one == null || other == null || one.date().overlaps(other.date());
    }
}
