package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Opens HTML: the only class that knows jsoup. It walks the tree once and hands on blocks in boxes. */
final class HtmlDoor implements NodeFilter {

    private static final Set<String> SILENT = Set.of(
            "script",
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
            "head",
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

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box box = new Box("html", " ", null, 0);
    private int linked;
    private int linkDepth;

    private HtmlDoor() {}

    static Sheet open(String html, @Nullable String url) {
        Document document = Jsoup.parse(html, url == null ? "" : url);
        HtmlDoor door = new HtmlDoor();
        door.walk(document);
        return new Sheet(door.blocks, metadata(document));
    }

    private void walk(Document document) {
        document.body().filter(this);
        flush();
        for (Box open = box; open != null; open = open.parent) {
            open.to = blocks.size();
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String own = words.getWholeText();
            text.append(own);
            linked += linkDepth > 0 ? own.strip().length() : 0;
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        if (SILENT.contains(tag) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a")) {
            linkDepth++;
        } else if (!INLINE.contains(tag)) {
            flush();
            box = new Box(tag, names(element), box, blocks.size());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void leave(String tag) {
        if (tag.equals("a")) {
            linkDepth--;
        } else if (tag.equals(box.tag) && !INLINE.contains(tag)) {
            flush();
            box.to = blocks.size();
            box = box.parent == null ? box : box.parent;
        }
    }

    /** Two line breaks part paragraphs, one is a blank. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) <= ' ' && text.charAt(end - 1) != '\u0001') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\u0001') {
            flush();
        } else {
            text.append('\u0001');
        }
    }

    private void flush() {
        String tidy = Words.tidy(text);
        text.setLength(0);
        if (Words.hasLetterOrDigit(tidy)) {
            blocks.add(Block.element(tidy, box.tag, Math.min(linked, tidy.length()), box));
        }
        linked = 0;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    private static String names(Element element) {
        return (" " + element.className() + " " + element.id() + " " + element.attr("role") + " "
                        + element.attr("itemprop") + " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Metadata metadata(Document document) {
        List<String> titles = new ArrayList<>();
        Element heading = document.selectFirst("h1");
        if (heading != null && heading.hasText()) {
            titles.add(heading.text());
        }
        titles.addAll(contents(document, "meta[property=og:title]"));
        if (!document.title().isBlank()) {
            titles.add(document.title());
        }
        List<String> dates =
                contents(document, "meta[property=article:published_time],meta[name=article:published_time]");
        Element canonical = document.selectFirst("link[rel=canonical]");
        return new Metadata(
                titles,
                dates,
                contents(document, "meta[name=author]").stream().findFirst().orElse(null),
                null,
                List.of(),
                document.child(0).hasAttr("lang") ? document.child(0).attr("lang") : null,
                canonical == null ? null : canonical.attr("href"));
    }

    private static List<String> contents(Document document, String selector) {
        return document.select(selector).stream()
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .toList();
    }
}
