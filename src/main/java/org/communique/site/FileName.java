package org.communique.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.site.exports.Form;
import org.springframework.http.ContentDisposition;

/** What a result is called when it is saved: {@code communique-us-meeting-from-2018.csv}. */
final class FileName {

    private static final int LONGEST = 120;

    /** Lists of something else than contacts say of what. */
    private static final Set<String> LISTS = Set.of("/search", "/articles", "/officials");

    private FileName() {}

    /** The name of a list, by what narrows it. */
    static String of(Address address, Form form) {
        List<String> parts = new ArrayList<>(List.of("communique"));
        if (LISTS.contains(address.path())) {
            parts.add(address.path().substring(1));
        }
        parts.addAll(address.all(SearchParameters.TYPE));
        for (String name : ContactParameters.NARROWING) {
            for (String value : address.all(name)) {
                boolean bound = name.equals(ContactParameters.FROM) || name.equals(ContactParameters.TO);
                parts.add(bound ? name + "-" + value : value);
            }
        }
        return named(parts, form.ending());
    }

    /** The name of one thing. */
    static String of(String what, Form form) {
        return named(List.of("communique", what), form.ending());
    }

    private static String named(List<String> parts, String ending) {
        String name = String.join("-", parts)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("-$", "");
        return name.substring(0, Math.min(LONGEST, name.length())) + "." + ending;
    }

    /** As the header says it: what a browser saves is an attachment, what a program reads is not. */
    static String header(String name, Form form) {
        ContentDisposition.Builder header = switch (form) {
            case JSON, ATOM, TIMELINE_JS, CSL_JSON -> ContentDisposition.inline();
            default -> ContentDisposition.attachment();
        };
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        return (ascii ? header.filename(name) : header.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString();
    }
}
