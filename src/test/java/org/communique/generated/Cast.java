package org.communique.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.communique.recognition.Authority;
import org.communique.recognition.AuthorityText;
import org.communique.recognition.KnownOfficial;
import org.communique.recognition.KnownPlace;
import org.communique.recognition.Level;
import org.communique.recognition.Tenure;

/** Who could have met on a day, and where: the officials and places of {@code db/reference}. */
final class Cast {

    /** Somebody in a post that is beyond doubt. */
    record Actor(KnownOfficial official, Tenure tenure) {

        String name() {
            return official.name();
        }

        /** The title as a page prints it before the name. */
        String title() {
            return tenure.post().startsWith("Ambassador")
                    ? "Ambassador of " + Countries.THE.get(official.country())
                    : Countries.OF.get(official.country()) + " " + tenure.post();
        }

        /** A name in a script; the Latin one where there is none. */
        String name(UnicodeScript script) {
            return official.otherNames().stream()
                    .filter(other -> other.codePoints().noneMatch(letter -> "ӘәҒғҚқҢңӨөҰұҮүҺһІі".indexOf(letter) >= 0))
                    .filter(other -> UnicodeScript.of(other.codePointAt(0)) == script)
                    .findFirst()
                    .orElse(name());
        }
    }

    /** Names of the countries in titles. */
    static final class Countries {

        static final Map<String, String> OF = Map.of("KZ", "Kazakhstan's", "US", "U.S.", "CN", "China's");
        static final Map<String, String> THE = Map.of("KZ", "Kazakhstan", "US", "the United States", "CN", "China");

        private Countries() {}
    }

    private static final Map<String, List<String>> CITIES = Map.of(
            "KZ", List.of("Astana", "Astana", "Astana", "Almaty", "Shymkent", "Atyrau", "Turkistan"),
            "US", List.of("Washington", "Washington", "New York", "Boston", "Houston"),
            "CN", List.of("Beijing", "Beijing", "Shanghai", "Urumqi", "Hangzhou", "Chengdu"));
    private static final Set<String> ENVOYS =
            Set.of("Ambassador to Kazakhstan", "Ambassador to China", "Ambassador to the United States");

    private final Authority authority;
    private final Map<String, List<Actor>> onDays = new ConcurrentHashMap<>();

    private Cast(Authority authority) {
        this.authority = authority;
    }

    /**
     * @param reference the folder {@code db/reference}
     */
    static Cast from(Path reference) {
        return new Cast(AuthorityText.read(file -> {
            try {
                return Files.readString(reference.resolve(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }));
    }

    Authority authority() {
        return authority;
    }

    /** Somebody of a country who was in office on a day, the high likelier than the low. */
    Actor of(String country, LocalDate day, Dice dice) {
        List<Actor> all = onDays.computeIfAbsent(country + day, key -> inOffice(country, day));
        return all.get(dice.ranked(all.size(), 3));
    }

    private List<Actor> inOffice(String country, LocalDate day) {
        return authority.officials().stream()
                .filter(official -> country.equals(official.country()))
                .flatMap(official -> first(official, country, day))
                .sorted((one, other) ->
                        one.tenure().level().compareTo(other.tenure().level()))
                .toList();
    }

    private static Stream<Actor> first(KnownOfficial official, String country, LocalDate day) {
        return official.tenures().stream()
                .filter(tenure -> country.equals(tenure.country()) && tenure.certain() && isOnStage(tenure, country))
                .filter(tenure -> holds(tenure, day))
                .limit(1)
                .map(tenure -> new Actor(official, tenure));
    }

    private static boolean isOnStage(Tenure tenure, String country) {
        boolean envoy = tenure.post().startsWith("Ambassador");
        boolean here = envoy && ENVOYS.contains(tenure.post());
        return tenure.level() != Level.OTHER
                && !tenure.post().startsWith("Member")
                && (!envoy || here && country.equals("KZ") != tenure.post().endsWith("Kazakhstan"))
                && !(country.equals("US") && tenure.post().endsWith("China"));
    }

    private static boolean holds(Tenure tenure, LocalDate day) {
        return tenure.start() != null
                && tenure.start().latest() != null
                && !tenure.start().latest().isAfter(day)
                && (tenure.end() == null
                        || tenure.end().earliest() != null
                                && tenure.end().earliest().isAfter(day));
    }

    /** A city of a country, by its name of today. */
    String city(String country, Dice dice) {
        return dice.pick(CITIES.get(country));
    }

    /** What a place was called on a day, in a script; its name of today where nothing else is known. */
    String called(String place, LocalDate day, UnicodeScript script) {
        return authority.places().stream()
                .filter(known -> known.name().equals(place))
                .flatMap(known -> known.names().stream())
                .filter(name -> UnicodeScript.of(name.name().codePointAt(0)) == script && bore(name, day))
                .filter(name -> script != UnicodeScript.LATIN || name.from() != null || name.to() != null)
                .map(KnownPlace.DatedName::name)
                .findFirst()
                .orElse(place);
    }

    private static boolean bore(KnownPlace.DatedName name, LocalDate day) {
        return (name.from() == null || !name.from().latest().isAfter(day))
                && (name.to() == null || name.to().earliest().isAfter(day));
    }
}
