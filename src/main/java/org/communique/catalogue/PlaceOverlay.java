package org.communique.catalogue;

import java.util.List;
import java.util.Map;
import org.communique.reading.Edtf;
import org.communique.recognition.KnownPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lays a curator's corrections over what the reference says of a place. */
@Component
class PlaceOverlay {

    private final CorrectionRows corrections;
    private final AuthorityBase bases;

    PlaceOverlay(CorrectionRows corrections, AuthorityBase bases) {
        this.corrections = corrections;
        this.bases = bases;
    }

    /** What the reference has said anew lies beneath the corrections from now on. */
    void rebase(Place place) {
        if (bases.of(CorrectionTarget.PLACE, place.id()).isPresent()) {
            bases.put(CorrectionTarget.PLACE, place.id(), fields(place.known()));
            apply(place);
        }
    }

    /** Makes a place what the base and the corrections that stand say. */
    void apply(Place place) {
        Overlay overlay = corrections.of(CorrectionTarget.PLACE, place.id());
        Map<String, JsonNode> base = base(place);
        if (overlay.isEmpty()) {
            bases.remove(CorrectionTarget.PLACE, place.id());
        } else {
            bases.put(CorrectionTarget.PLACE, place.id(), base);
        }
        Overlay read = new Overlay(base);
        JsonNode names = overlay.fields().getOrDefault("names", base.get("names"));
        place.become(new KnownPlace(
                place.name(),
                place.country(),
                overlay.text("within", read.text("within")),
                names == null
                        ? List.of()
                        : names.valueStream().map(PlaceOverlay::borne).toList(),
                overlay.text("note", read.text("note"))));
        overlay.fields()
                .keySet()
                .forEach(field -> corrections.markAgainst(CorrectionTarget.PLACE, place.id(), field, base.get(field)));
    }

    /** What lies beneath the corrections, as JSON. */
    Map<String, JsonNode> base(Place place) {
        JsonNode value = bases.of(CorrectionTarget.PLACE, place.id()).orElseGet(() -> Json.of(fields(place.known())));
        Map<String, JsonNode> fields = new java.util.LinkedHashMap<>();
        value.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static KnownPlace.DatedName borne(JsonNode name) {
        return new KnownPlace.DatedName(
                String.valueOf(Json.text(name, "name")), date(Json.text(name, "from")), date(Json.text(name, "to")));
    }

    private static @Nullable Edtf date(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }

    /** The fields of a place by the names of corrections. */
    static Map<String, @Nullable Object> fields(KnownPlace place) {
        Map<String, @Nullable Object> fields = new java.util.LinkedHashMap<>();
        fields.put("within", place.within());
        fields.put("note", place.note());
        fields.put(
                "names",
                place.names().stream()
                        .map(borne -> Map.of(
                                "name", borne.name(),
                                "from", java.util.Objects.toString(borne.from(), ""),
                                "to", java.util.Objects.toString(borne.to(), "")))
                        .toList());
        return fields;
    }
}
