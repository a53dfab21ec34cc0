package org.communique.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.reading.CleanArticle;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.reading.Paragraph;
import org.jspecify.annotations.Nullable;

/** Recognises contacts in clean articles. Immutable and safe to share between threads. */
public final class ContactRecogniser {

    private final NameIndex names;
    private final PlaceNames places;
    private final Tenures tenures;
    private final Publication publication;

    public ContactRecogniser(Authority authority) {
        names = new NameIndex(authority.officials());
        places = new PlaceNames(authority.places());
        tenures = new Tenures(authority.officials());
        publication = new Publication(authority, places, tenures);
    }

    public Recognition recognise(CleanArticle article) {
        return recognise(article, null);
    }

    /** @param address where the page was found; it may tell when the article appeared */
    public Recognition recognise(CleanArticle article, @Nullable String address) {
        List<Sentence> sentences = sentences(article);
        List<List<Spans.Span>> spans = sentences.stream()
                .map(sentence -> Spans.of(sentence, names, places))
                .toList();
        Dated stated = article.published();
        Dated bounds = stated == null ? inferred(article, address, sentences, spans) : null;
        Years years = years(stated != null ? stated : bounds, sentences);
        Dated agency = AgencyDay.of(article.dateline().printed(), sentences, years);
        Dated inferred = stated == null && agency != null && years.published() == null ? agency : bounds;
        if (agency != null) {
            years = years(agency, sentences);
        }
        Story story = story(article, sentences, spans, stated != null ? stated : inferred, years);
        List<Candidate> candidates = Rules.candidates(story);
        Dated published = stated != null ? stated : published(candidates, inferred);
        new UndatedContacts(story, candidates).date(agency != null ? agency : published);
        new Venues(story, places, candidates).settle();
        candidates.sort(Comparator.comparing(Candidate::standing));
        List<RecognisedContact> contacts = new Assembly(story, candidates).contacts();
        return new Recognition(contacts, published, Labels.headline(contacts, article), story.notes());
    }

    private static List<Sentence> sentences(CleanArticle article) {
        KazakhLetters kazakh = article.language().startsWith("kk")
                ? KazakhLetters.of(
                        article.language(),
                        article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" ")))
                : null;
        List<Sentence> sentences = new ArrayList<>();
        String headline = article.headline();
        if (headline != null) {
            TextPart part = new TextPart(Evidence.Where.HEADLINE, 0, headline, false, Words.of(headline, kazakh));
            sentences.add(new Sentence(part, 0, part.words().size(), 0));
        }
        for (int i = 0; i < article.paragraphs().size(); i++) {
            String text = article.paragraphs().get(i).text();
            boolean tail = article.paragraphs().get(i).tail();
            TextPart part = new TextPart(Evidence.Where.BODY, i, text, tail, Words.of(text, kazakh));
            sentences.addAll(Sentence.of(part, sentences.size()));
        }
        sentences.removeIf(sentence -> sentence.from() >= sentence.to());
        return sentences;
    }

    private @Nullable Dated inferred(
            CleanArticle article, @Nullable String address, List<Sentence> sentences, List<List<Spans.Span>> spans) {
        Cast cast = new Cast(names, tenures, null);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            spans.get(i).forEach(span -> cast.introduce(sentence, span));
        }
        String found = address != null ? address : article.canonicalUrl();
        return publication.inferred(article.dateline().place(), found, sentences, cast);
    }

    private Story story(
            CleanArticle article,
            List<Sentence> sentences,
            List<List<Spans.Span>> spans,
            @Nullable Dated published,
            Years years) {
        Edtf when = published == null ? null : published.date().withoutTime();
        Cast cast = new Cast(names, tenures, when);
        Offices offices = new Offices(tenures, when);
        PassageReader reader =
                new PassageReader(places, cast, offices, years, OtherTongues.written(article.language(), sentences));
        return Story.of(article, reader.read(sentences, spans), cast, offices, when);
    }

    private static Years years(@Nullable Dated written, List<Sentence> sentences) {
        Edtf when = written == null ? null : written.date().withoutTime();
        return new Years(when == null ? null : when.asDay().orElse(null), when, years(sentences));
    }

    private static Set<Integer> years(List<Sentence> sentences) {
        Set<Integer> years = new TreeSet<>();
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words().subList(sentence.from(), sentence.to())) {
                if (word.key().length() == 4 && word.key().chars().allMatch(Character::isDigit)) {
                    years.add(Integer.parseInt(word.key()));
                }
            }
        }
        return years;
    }

    /** An article that states no date appeared no earlier than what it reports, else within what bounds it. */
    private static @Nullable Dated published(List<Candidate> candidates, @Nullable Dated inferred) {
        Optional<LocalDate> reported = candidates.stream()
                .filter(candidate -> candidate.standing() == Standing.REPORTED)
                .map(Candidate::date)
                .filter(Objects::nonNull)
                .map(dated -> dated.date().asDay())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return reported.map(Publication::notBefore).orElse(inferred);
    }
}
