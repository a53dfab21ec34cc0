package org.communique.reading;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the elements of HTML are for. */
final class HtmlTags {

    /** Elements that hold the whole page, whatever their names are. */
    private static final Set<String> ROOTS = Set.of("html", "head", "body", "main", "#root");

    private static final Set<String> SILENT = Set.of(
            "script",
            "title",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "option",
            "input",
            "textarea",
            "object",
            "embed",
            "canvas",
            "map",
            "audio",
            "video",
            "math",
            "dialog",
            "datalist",
            "label");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
            "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "nobr", "center");

    private static final Map<String, String> CHROME = Map.of(
            "nav",
            "menu",
            "footer",
            "footer",
            "aside",
            "sidebar",
            "figcaption",
            "caption",
            "figure",
            "caption",
            "menu",
            "menu");

    private HtmlTags() {}

    static boolean holdsPage(String tag) {
        return ROOTS.contains(tag);
    }

    /** Whether readers see none of its text. */
    static boolean isSilent(String tag) {
        return SILENT.contains(tag);
    }

    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /** Why an element of this tag holds no part of an article's text; null if it may. */
    static @Nullable String chrome(String tag) {
        return CHROME.get(tag);
    }
}
