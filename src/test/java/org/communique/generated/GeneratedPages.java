package org.communique.generated;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Pages in the shapes of a news site: three in five tell of a contact of somebody who was in office on that day, one in
 * eight tells again what a page shortly before it told, a few have no date, and one in ten is Russian or Chinese. Page n
 * depends on the seed and n alone, so that the first pages of a large set are a small set.
 */
public final class GeneratedPages {

    private static final long SEED = 42;
    private static final int BODY = 3000;
    private static final int RETOLD = 12;

    private final long seed;
    private final Cast cast;
    private final Vocabulary vocabulary;
    private final Prose prose;
    private final Telling telling;

    /**
     * @param reference the folder {@code db/reference}
     */
    public GeneratedPages(Path reference, long seed) {
        this.seed = seed;
        this.cast = Cast.from(reference);
        this.vocabulary = new Vocabulary(seed);
        this.prose = new Prose(vocabulary);
        this.telling = new Telling(cast);
    }

    /** The usual set, by the authority of the working directory. */
    public static GeneratedPages usual() {
        return new GeneratedPages(Path.of("db/reference"), SEED);
    }

    /** The first so many, made as they are asked for. */
    public Stream<GeneratedPage> first(long count) {
        return LongStream.range(0, count).mapToObj(this::page);
    }

    /**
     * @param number from 0
     */
    public GeneratedPage page(long number) {
        Dice dice = Dice.of(seed, number * 2);
        Story story = Story.of(cast, seed, told(number, dice));
        Language language = Language.of(dice);
        Shape shape = Shape.of(dice);
        Shape.Text text = text(number, story, language, dice);
        String kind = story.contact() == null ? "" : story.contact().kind();
        return new GeneratedPage(
                "%06d.%s".formatted(number, shape.ending()), story.day(), kind, shape.page(text, dice));
    }

    /** The first page that tells a page's story: mostly itself. */
    private long told(long number, Dice dice) {
        long origin = number;
        Dice chance = dice;
        while (origin > 0 && chance.percent(RETOLD)) {
            origin = Math.max(0, origin - chance.between(1, 6));
            chance = Dice.of(seed, origin * 2);
        }
        return origin;
    }

    private Shape.Text text(long number, Story story, Language language, Dice dice) {
        String topic = prose.topic(story.topic(), language, dice);
        List<String> paragraphs = new ArrayList<>();
        String headline;
        if (story.contact() == null) {
            headline = capital(topic + " " + vocabulary.ofTopic(dice, story.topic()));
        } else {
            headline = telling.headline(story, topic, language, dice);
            paragraphs.add(telling.sentence(story, topic, language, dice));
        }
        int letters = (BODY / 2 + dice.below(BODY)) / (language == Language.CHINESE ? 3 : 1);
        paragraphs.addAll(prose.paragraphs(letters, story.topic(), language, dice));
        return new Shape.Text(
                number, story.day(), tag(language), headline, dateline(story, language, dice), paragraphs, other(dice));
    }

    private String dateline(Story story, Language language, Dice dice) {
        boolean there = story.contact() != null && story.contact().place() != null;
        String place = there ? story.contact().place() : cast.city("KZ", dice);
        String city = cast.called(place, story.day(), language.script()).toUpperCase(Locale.ROOT);
        return switch (language) {
            case ENGLISH -> city + ". KAZINFORM";
            case RUSSIAN -> city + ". КАЗИНФОРМ -";
            case CHINESE -> "哈通社/" + city + " --";
        };
    }

    private String other(Dice dice) {
        return capital(vocabulary.ofTopic(dice, dice.below(Vocabulary.topics())) + " "
                + prose.topic(dice.below(Vocabulary.topics()), Language.ENGLISH, dice));
    }

    private static String tag(Language language) {
        return switch (language) {
            case ENGLISH -> "en";
            case RUSSIAN -> "ru";
            case CHINESE -> "zh";
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
