package org.communique.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in each sentence what the rules need: people, cues, dates, places, countries. */
final class PassageReader {

    private static final Set<String> LEADING = WordSet.of("headed led under главе возглавляет");

    private static final Set<String> DELEGATIONS = WordSet.of("delegation delegations group team mission");

    private static final Set<String> THERE = WordSet.of("at during in when after на в");

    private static final Set<String> CABLES = WordSet.of("unclas sipdis noforn");

    private static final int OPENING = 4;

    private static final int LED = 12;

    private final PlaceNames places;
    private final Cast cast;
    private final Offices offices;
    private final Years years;
    private final boolean foreign;

    PassageReader(PlaceNames places, Cast cast, Offices offices, Years years, boolean foreign) {
        this.foreign = foreign;
        this.places = places;
        this.cast = cast;
        this.offices = offices;
        this.years = years;
    }

    List<Passage> read(List<Sentence> sentences, List<List<Spans.Span>> spans) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            spans.get(i).forEach(span -> cast.introduce(sentence, span));
        }
        for (int i = 0; i < sentences.size(); i++) {
            leaders(sentences.get(i), spans.get(i));
            neighbours(sentences.get(i), spans.get(i));
        }
        if (sentences.stream().limit(OPENING).anyMatch(PassageReader::cable)) {
            cast.cable();
        }
        cast.settle();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            passages.add(passage(sentences.get(i), spans.get(i)));
        }
        return passages;
    }

    /** "A delegation from Kazakhstan headed by Oraz Rakishev, its deputy minister": he serves whom the delegation serves. */
    private void leaders(Sentence sentence, List<Spans.Span> spans) {
        for (Figure group : Groups.of(sentence)) {
            for (Spans.Span span : spans) {
                String country = group.country();
                if (country != null && led(sentence, group, span)) {
                    cast.serves(sentence, span, country);
                }
            }
        }
    }

    private static boolean led(Sentence sentence, Figure group, Spans.Span span) {
        return span.named()
                && span.from() > group.from()
                && span.from() - group.to() <= LED
                && any(sentence, group.to(), span.from());
    }

    private void neighbours(Sentence sentence, List<Spans.Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            int gap = spans.get(i).from() - spans.get(i - 1).to();
            boolean joined = gap > 0
                    && gap <= 2
                    && sentence.word(spans.get(i).from() - 1).is("and");
            if (joined && spans.get(i).named() && spans.get(i - 1).named()) {
                cast.beside(sentence, spans.get(i - 1), spans.get(i));
            }
        }
    }

    /** "UNCLAS ASTANA 000361 SIPDIS": an embassy reports to the State Department. */
    private static boolean cable(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (CABLES.contains(sentence.word(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (LEADING.contains(sentence.word(i).key())) {
                return true;
            }
        }
        return false;
    }

    private Passage passage(Sentence sentence, List<Spans.Span> spans) {
        List<Figure> named = new ArrayList<>();
        spans.forEach(span -> named.addAll(cast.figures(sentence, span)));
        strangers(sentence, spans, named);
        List<Cue> cues = CueWords.in(sentence, named);
        if (foreign) {
            OtherTongues.in(sentence, named).stream()
                    .filter(cue ->
                            cues.stream().noneMatch(known -> known.from() <= cue.from() && cue.from() < known.to()))
                    .toList()
                    .forEach(cues::add);
            cues.sort(Comparator.comparingInt(Cue::from));
        }
        List<Figure> figures = withGroups(sentence, named);
        return new Passage(
                sentence,
                figures,
                cues,
                DateFinder.in(sentence, years),
                placesIn(sentence, figures),
                countriesIn(sentence, figures),
                asides(sentence, figures));
    }

    /** Later mentions of people whom only a title introduced: "Wiseman noted". */
    private void strangers(Sentence sentence, List<Spans.Span> spans, List<Figure> named) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Person met = cast.stranger(sentence.word(i));
            int at = i;
            if (met != null && spans.stream().noneMatch(span -> span.from() <= at && at < span.to())) {
                int from = Math.max(sentence.from(), ProperNames.start(sentence.words(), i + 1, sentence, places));
                int begin = from > i ? i : from;
                named.add(new Figure(begin, i + 1, met, met.country(), null, begin, i + 1, true));
            }
        }
        named.sort(Comparator.comparingInt(Figure::from));
    }

    private static List<Figure> withGroups(Sentence sentence, List<Figure> named) {
        List<Figure> figures = new ArrayList<>(named);
        for (Figure group : Groups.of(sentence)) {
            boolean within =
                    named.stream().anyMatch(figure -> figure.from() <= group.from() && group.from() < figure.to());
            if (!within) {
                figures.add(group);
            }
        }
        figures.sort(Comparator.comparingInt(Figure::from));
        return figures;
    }

    private Map<Figure, Aside> asides(Sentence sentence, List<Figure> figures) {
        Map<Figure, Aside> asides = new LinkedHashMap<>();
        Figure previous = null;
        for (Figure figure : figures) {
            Aside aside = offices.objection(figure);
            aside = aside == null ? AsideWords.before(sentence, figure.from()) : aside;
            aside = aside == Aside.TOPIC && (subject(sentence, figure) || heads(sentence, figure)) ? null : aside;
            aside = aside == Aside.SOURCE && !figure.voice() && speaksThere(sentence, figure) ? null : aside;
            aside = aside == null && AsideWords.greeted(sentence, figure.from(), figure.to()) ? Aside.CONVEYED : aside;
            aside = aside == null && AsideWords.possessive(sentence, figure.to()) ? Aside.TOPIC : aside;
            aside = aside == null && previous != null
                    ? inherited(sentence, previous, figure, asides.get(previous))
                    : aside;
            if (aside != null) {
                asides.put(figure, aside);
            }
            previous = figure;
        }
        return asides;
    }

    /** "A delegation under X": who leads it. */
    private static boolean heads(Sentence sentence, Figure figure) {
        int under = figure.from() - 1;
        boolean delegation = false;
        for (int i = Math.max(sentence.from(), under - LED); i < under; i++) {
            delegation |= DELEGATIONS.contains(sentence.word(i).key());
        }
        return delegation && under > sentence.from() && sentence.word(under).is("under");
    }

    /** "Во время визита К. Умаров встретился": in the nominative he is no visit's genitive. */
    private static boolean subject(Sentence sentence, Figure figure) {
        boolean visit = figure.from() > sentence.from()
                && sentence.word(figure.from() - 1).key().startsWith("визит");
        String name = sentence.part().printed(figure.nameFrom(), figure.nameTo());
        return visit && (name.endsWith("ов") || name.endsWith("ев") || name.endsWith("ин") || name.endsWith("ий"));
    }

    /** "…, said Prime Minister Smailov at a video conference with Li Keqiang": he spoke there. */
    private static boolean speaksThere(Sentence sentence, Figure figure) {
        return figure.to() < sentence.to()
                && THERE.contains(sentence.word(figure.to()).key());
    }

    /** "At the invitation of X and Y": both invite. */
    private static @Nullable Aside inherited(Sentence sentence, Figure previous, Figure figure, @Nullable Aside aside) {
        boolean joined = figure.from() - previous.to() == 1
                && sentence.word(previous.to()).is("and");
        boolean words = aside == Aside.INVITER || aside == Aside.CONVEYED || aside == Aside.TOPIC;
        return joined && words ? aside : null;
    }

    private List<Passage.PlaceMention> placesIn(Sentence sentence, List<Figure> figures) {
        List<Passage.PlaceMention> mentions = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Phrases.Found<KnownPlace> found =
                    inFigure(figures, i) ? null : places.at(sentence.words(), i, sentence.to());
            Phrases.Found<String> body = Country.at(sentence.words(), i, sentence.to());
            if (found != null && body != null && body.to() > found.to()) {
                i = body.to() - 1;
            } else if (found != null) {
                mentions.add(new Passage.PlaceMention(i, found.to(), found.value()));
                i = found.to() - 1;
            }
        }
        return mentions;
    }

    private static List<Passage.CountryMention> countriesIn(Sentence sentence, List<Figure> figures) {
        List<Passage.CountryMention> mentions = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Phrases.Found<String> found = inFigure(figures, i) ? null : Country.at(sentence.words(), i, sentence.to());
            if (found != null) {
                mentions.add(new Passage.CountryMention(i, found.to(), found.value()));
                i = found.to() - 1;
            }
        }
        return mentions;
    }

    private static boolean inFigure(List<Figure> figures, int index) {
        for (Figure figure : figures) {
            if (figure.nameFrom() <= index && index < figure.nameTo() && figure.named()) {
                return true;
            }
        }
        return false;
    }
}
