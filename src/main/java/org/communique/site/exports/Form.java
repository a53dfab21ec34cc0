package org.communique.site.exports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The forms in which a result can be had: by the ending of its address, or by media type. */
public enum Form {
    JSON("json", "application/json"),
    CSV("csv", "text/csv"),
    JSON_LINES("jsonl", "application/x-ndjson", "application/jsonl"),
    TIMELINE_JS("timeline.json", "application/vnd.timelinejs+json"),
    ATOM("atom", "application/atom+xml"),
    CALENDAR("ics", "text/calendar"),
    RIS("ris", "application/x-research-info-systems"),
    BIBTEX("bib", "application/x-bibtex", "text/x-bibtex"),
    CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json");

    private final String ending;
    private final List<String> mediaTypes;

    Form(String ending, String... mediaTypes) {
        this.ending = ending;
        this.mediaTypes = List.of(mediaTypes);
    }

    /** Without its dot. */
    public String ending() {
        return ending;
    }

    /** The media type that answers name. */
    public String mediaType() {
        return mediaTypes.get(0);
    }

    /** Every media type that asks for this form, the usual one first. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** The form that an address ends in; the longest ending wins. */
    public static Optional<Form> endingOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(form -> name.endsWith("." + form.ending))
                .max(Comparator.comparingInt(form -> form.ending.length()));
    }

    public static Optional<Form> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(form -> form.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /** An address without the ending of its form. */
    public static String withoutEnding(String path) {
        return endingOf(path)
                .map(form -> path.substring(0, path.length() - form.ending.length() - 1))
                .orElse(path);
    }
}
