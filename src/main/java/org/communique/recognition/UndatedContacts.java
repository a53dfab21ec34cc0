package org.communique.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Dates reported contacts without a day of their own: by a sentence beside them, by the stay in which they took place, by the
 * article's news, by the day that the article opens with, else by publication.
 */
final class UndatedContacts {

    /** The sentences whose day is that of the article's news, the headline counted. */
    private static final int MAIN = 3;

    /** News is told within a week. */
    private static final int WEEK = 7;

    private static final Set<String> EARLIER =
            WordSet.of("earlier recalled recalling previously ago last since ранее напомним");

    private final Story story;
    private final List<Candidate> candidates;
    private final NearbyDates nearby;

    UndatedContacts(Story story, List<Candidate> candidates) {
        this.story = story;
        this.candidates = candidates;
        this.nearby = new NearbyDates(story, candidates);
    }

    void date(@Nullable Dated published) {
        for (Candidate candidate : candidates) {
            if (undated(candidate)) {
                candidate.date(nearby.of(candidate));
            }
        }
        Optional<Dated> lede = candidates.stream().anyMatch(UndatedContacts::undated) ? lede() : Optional.empty();
        for (Candidate candidate : candidates) {
            if (undated(candidate)) {
                candidate.date(stay(candidate)
                        .or(() -> main(candidate))
                        .or(() -> lede)
                        .orElseGet(() -> ofPublication(published)));
            }
        }
    }

    private static boolean undated(Candidate candidate) {
        return candidate.date() == null && candidate.standing() == Standing.REPORTED;
    }

    /** "X was in China on April 17-19. He met Y": on one of these days. */
    private Optional<Dated> stay(Candidate talk) {
        if (talk.kind() == ContactKind.VISIT) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(visit -> visit.kind() == ContactKind.VISIT && visit.index() <= talk.index())
                .filter(visit -> visit.standing() != Standing.ANNOUNCED && shares(visit, talk))
                .map(Candidate::date)
                .filter(Objects::nonNull)
                .filter(dated -> dated.date().lasts())
                .map(span -> first(talk) ? beginning(span) : within(span))
                .findFirst();
    }

    /** "Xi met with him on the first day". */
    private static boolean first(Candidate talk) {
        Passage passage = talk.passage();
        for (int i = passage.sentence().from(); i < passage.sentence().to(); i++) {
            if (passage.is(i, "first") && passage.is(i + 1, "day")) {
                return true;
            }
        }
        return false;
    }

    private static Dated beginning(Dated span) {
        return new Dated(
                Edtf.between(span.date().earliest(), span.date().earliest()),
                span.basis(),
                span.printed(),
                span.reasons());
    }

    private static boolean shares(Candidate visit, Candidate talk) {
        return talk.people().keySet().stream().anyMatch(visit.people()::containsKey);
    }

    /** On one unknown day of a span. */
    static Dated within(Dated span) {
        Edtf date = span.date();
        Edtf day = date.lasts() ? Edtf.between(date.earliest(), date.latest()) : date;
        return new Dated(day, span.basis(), span.printed(), span.reasons());
    }

    private Optional<Dated> main(Candidate undated) {
        return candidates.stream()
                .filter(candidate -> candidate.standing() == Standing.REPORTED && candidate.index() <= MAIN)
                .flatMap(candidate -> Optional.ofNullable(candidate.date())
                        .filter(dated -> dated.basis() != DateBasis.PUBLICATION)
                        .map(dated -> candidate.kind() == ContactKind.VISIT && undated.kind() != ContactKind.VISIT
                                ? within(dated)
                                : dated)
                        .stream())
                .findFirst();
    }

    /** "Tokayev had one meeting after another on Sept. 22": the day that the article opens with, when it is the news. */
    private Optional<Dated> lede() {
        int read = 0;
        for (Passage passage : story.passages()) {
            if (passage.sentence().headline()) {
                continue;
            }
            if (read++ >= MAIN) {
                return Optional.empty();
            }
            Optional<Dated> day = day(passage);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<Dated> day(Passage passage) {
        LocalDate when = story.when() == null ? null : story.when().asDay().orElse(null);
        DateMention first = passage.dates().isEmpty() ? null : passage.dates().get(0);
        LocalDate day = first == null ? null : first.date().asDay().orElse(null);
        boolean one = first != null
                && passage.dates().stream().allMatch(other -> other.date().overlaps(first.date()));
        boolean recent = when != null && day != null && !day.isAfter(when) && !day.isBefore(when.minusDays(WEEK));
        boolean told = !NearbyDates.before(passage)
                && !passage.any(EARLIER)
                && passage.cues().stream().allMatch(cue -> Tense.of(passage, cue) == Tense.PAST);
        return one && recent && told && first != null ? Optional.of(first.dated(passage.part())) : Optional.empty();
    }

    private static @Nullable Dated ofPublication(@Nullable Dated published) {
        if (published == null || published.basis() == DateBasis.BOUNDS) {
            return published;
        }
        return new Dated(
                published.date().withoutTime(), DateBasis.PUBLICATION, published.printed(), published.reasons());
    }
}
