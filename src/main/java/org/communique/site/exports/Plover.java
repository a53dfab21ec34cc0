package org.communique.site.exports;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a contact in PLOVER, the ontology of political events, with the CAMEO code that it replaces.
 *
 * @param event null for what PLOVER does not code, such as letters
 * @param modality {@code future} for what was announced, {@code historical} for what was recalled
 */
record Plover(
        @Nullable String event,
        @Nullable String mode,
        @Nullable String cameo,
        @Nullable String modality,
        List<String> actor,
        List<String> recipient) {

    static Plover of(TimelineEntry contact, @Nullable String placeCountry) {
        List<String> hosts = hosts(contact, placeCountry);
        List<String> actors = contact.countries().stream()
                .filter(country -> !hosts.contains(country))
                .map(Plover::alpha3)
                .toList();
        Code code = contact.standing().equals("announced") ? Code.ANNOUNCED : Code.of(contact.kind(), hosts);
        return new Plover(
                code.event,
                code.mode,
                code.cameo,
                modality(contact.standing()),
                actors,
                hosts.stream().map(Plover::alpha3).toList());
    }

    /** Whoever is at home is visited, if that is one of the two. */
    private static List<String> hosts(TimelineEntry contact, @Nullable String placeCountry) {
        boolean told = contact.kind().equals("visit") && placeCountry != null;
        return told && contact.countries().contains(placeCountry) ? List.of(placeCountry) : List.of();
    }

    private record Code(
            @Nullable String event,
            @Nullable String mode,
            @Nullable String cameo) {

        /** Express intent to meet or negotiate. */
        static final Code ANNOUNCED = new Code("AGREE", "meet", "036");

        static final Code NONE = new Code(null, null, null);

        static Code of(String kind, List<String> hosts) {
            return switch (kind) {
                case "telephone-call", "video-call" -> new Code("CONSULT", "phone", "041");
                case "visit" -> new Code("CONSULT", "visit", visit(hosts));
                case "meeting", "consultations" -> new Code("CONSULT", null, "040");
                case "multilateral-meeting" -> new Code("CONSULT", "multilateral", "040");
                case "signing" -> new Code("SUPPORT", null, "057");
                default -> NONE;
            };
        }

        /** 042 makes a visit, 043 hosts one, as Kazakhstan does; 040 where the place does not tell. */
        private static String visit(List<String> hosts) {
            return hosts.isEmpty() ? "040" : hosts.contains("KZ") ? "043" : "042";
        }
    }

    private static @Nullable String modality(String standing) {
        return switch (standing) {
            case "announced" -> "future";
            case "background" -> "historical";
            default -> null;
        };
    }

    static String alpha3(String alpha2) {
        try {
            return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
        } catch (MissingResourceException unknown) {
            return alpha2;
        }
    }
}
