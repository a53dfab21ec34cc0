package org.communique.generated;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.generated.Cast.Actor;
import org.communique.generated.Story.Encounter;

/** How a contact is told: its headline and its first sentence, in a language. {K}, {O}: who; {k}, {o}: bare names. */
final class Telling {

    private static final Map<String, List<String>> HEADLINES = Map.of(
            "meeting", List.of("{k} meets {o}", "{k}, {o} discuss {t}", "{o} received in {p}"),
            "telephone-call", List.of("{k} and {o} talk by telephone", "{k} holds telephone conversation with {o}"),
            "video-call", List.of("{k}, {o} confer online", "{k} and {o} hold online talks on {t}"),
            "visit", List.of("{o} arrives in Kazakhstan", "{o} visits {p}"),
            "visit-away", List.of("{k} arrives in {p}", "{k} pays visit to {p}"),
            "consultations", List.of("{k} and {o} hold consultations", "Consultations on {t} held in {p}"),
            "letter", List.of("{o} sends letter to {k}", "{k} receives telegram from {o}"),
            "signing", List.of("{k} and {o} sign memorandum", "Memorandum on {t} signed in {p}"));

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "meeting",
                    List.of(
                            "{K} met with {O} in {p}.",
                            "{K} held a meeting with {O} in {p} on {d}.",
                            "{K} received {O} today.",
                            "{K} had talks with {O} in {p}."),
            "telephone-call",
                    List.of(
                            "{K} had a telephone conversation with {O}.",
                            "A telephone conversation took place between {K} and {O} on {d}.",
                            "{K} spoke by telephone with {O}."),
            "video-call",
                    List.of(
                            "{K} held talks with {O} by videoconference.",
                            "{K} and {O} held an online meeting on {d}."),
            "visit",
                    List.of(
                            "{O} arrived in {p} on an official visit.",
                            "{O} has arrived in Kazakhstan for a working visit. At the airport the guest was welcomed by {K}."),
            "visit-away",
                    List.of(
                            "{K} arrived in {p} on an official visit.",
                            "{K} arrived in {p} on {d} for a working visit."),
            "consultations",
                    List.of(
                            "{K} and {O} held consultations in {p}.",
                            "A round of consultations between {K} and {O} took place in {p} on {d}."),
            "letter", List.of("{K} received a letter from {O}.", "{O} sent a telegram of congratulations to {K}."),
            "signing",
                    List.of(
                            "{K} and {O} signed a memorandum of cooperation in {p}.",
                            "In {p} {K} and {O} signed an agreement on {t} on {d}."));

    private static final Map<String, String> RUSSIAN = Map.of(
            "telephone-call", "{k} и {o} провели телефонный разговор.",
            "video-call", "{k} и {o} провели переговоры в режиме видеоконференции.",
            "consultations", "{k} и {o} провели консультации в городе {p}.",
            "signing", "{k} и {o} подписали меморандум о сотрудничестве в городе {p}.");
    private static final Map<String, String> CHINESE = Map.of(
            "telephone-call", "{k}与{o}通电话。",
            "video-call", "{k}与{o}举行视频会谈。",
            "consultations", "{k}与{o}在{p}举行磋商。",
            "signing", "{k}与{o}在{p}签署谅解备忘录。");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final Cast cast;

    Telling(Cast cast) {
        this.cast = cast;
    }

    String headline(Story story, String topic, Language language, Dice dice) {
        String shape = switch (language) {
            case ENGLISH -> dice.pick(HEADLINES.get(key(story.contact())));
            case RUSSIAN -> "{k} и {o}: " + topic;
            case CHINESE -> "{k}与{o}" + topic;
        };
        return filled(shape, story, topic, language);
    }

    String sentence(Story story, String topic, Language language, Dice dice) {
        String kind = story.contact().kind();
        String shape = switch (language) {
            case ENGLISH -> dice.pick(SENTENCES.get(key(story.contact())));
            case RUSSIAN -> RUSSIAN.getOrDefault(kind, "{k} и {o} провели встречу.");
            case CHINESE -> CHINESE.getOrDefault(kind, "{k}会见{o}。");
        };
        return filled(shape, story, topic, language);
    }

    private static String key(Encounter contact) {
        boolean away = contact.kind().equals("visit") && !contact.placeCountry().equals("KZ");
        return away ? "visit-away" : contact.kind();
    }

    private String filled(String shape, Story story, String topic, Language language) {
        Encounter contact = story.contact();
        String place = contact.place() == null ? "Astana" : contact.place();
        return shape.replace("{K}", titled(contact.kazakh()))
                .replace("{O}", titled(contact.other()))
                .replace("{k}", contact.kazakh().name(language.script()))
                .replace("{o}", contact.other().name(language.script()))
                .replace("{p}", cast.called(place, story.day(), language.script()))
                .replace("{d}", DAY.format(story.day()))
                .replace("{t}", topic);
    }

    private static String titled(Actor actor) {
        return actor.title() + " " + actor.name();
    }
}
