package org.communique.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Opens HTML: the only class that knows jsoup. It walks the tree once and hands on blocks in boxes. */
final class HtmlDoor implements NodeFilter {

    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none");

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

    /** Elements that hold no part of an article's text, by what they are for. */
    private static final Map<String, String> TAGS = Map.of(
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

    private static final int LONGEST_DATE = 200;
    private static final int CARD_DEPTH = 3;
    private static final int CARD_LINKS = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box box = new Box("html", "", null, false, null, 0);
    private final Declared declared = new Declared();
    /** A page gives the same names again and again. */
    private final Map<String, BoxNames.Told> boxNames = new HashMap<>();

    private final Map<String, Boolean> dateNames = new HashMap<>();
    private int linked;
    private int linkDepth;

    private HtmlDoor() {}

    static Sheet open(String html, @Nullable String url) {
        HtmlDoor door = new HtmlDoor();
        door.walk(Jsoup.parse(html, url == null ? "" : url));
        LinkedData linked = new LinkedData(door.declared.scripts);
        return new Sheet(
                door.blocks,
                new MetadataReader(door.declared, linked).read(),
                new PublicationDate(door.declared, linked, url),
                door.declared.comments);
    }

    private void walk(Document document) {
        document.filter(this);
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
        if (node instanceof Comment comment && Captured.mayTell(comment.getData())) {
            declared.comments.add(comment.getData());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String tag = element.normalName();
        Attributes attributes = element.attributes();
        declare(element, tag, attributes);
        if (SILENT.contains(tag) || !attributes.isEmpty() && isHidden(attributes)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("span") && isCard(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a")) {
            linkDepth++;
        } else if (!INLINE.contains(tag)) {
            flush();
            box = box(tag, attributes, attributes.get("class"));
        }
        return FilterResult.CONTINUE;
    }

    private void declare(Element element, String tag, Attributes attributes) {
        switch (tag) {
            case "html" -> declared.language = element.attr("lang");
            case "title" -> declared.title = declared.title.isEmpty() ? element.text() : declared.title;
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "time" ->
                date(element.hasAttr("pubdate") || isPublished(attributes), attributes.get("datetime"), element);
            default -> {
                if (!attributes.isEmpty()) {
                    property(element, attributes);
                }
            }
        }
    }

    private void meta(Element element) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            declared.meta(element.attr(key), element.attr("content"));
        }
    }

    private void link(Element element) {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
            declared.canonical = element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
        }
    }

    private void script(Element element) {
        if (element.attr("type").contains("ld+json")) {
            declared.scripts.add(element.data());
        }
    }

    private void property(Element element, Attributes attributes) {
        if (isPublished(attributes)) {
            String content = attributes.get("content");
            date(true, content.isEmpty() ? attributes.get("datetime") : content, element);
        } else if (isDate(attributes.get("class")) || isDate(attributes.get("id"))) {
            named(element);
        }
    }

    private boolean isDate(String names) {
        return !names.isEmpty() && dateNames.computeIfAbsent(names, BoxNames::date);
    }

    /** Names like "info" stand for whole boxes too: only those that say little are dates. */
    private void named(Element element) {
        boolean titled = element.normalName().equals("abbr") && element.hasAttr("title");
        String printed = titled ? element.attr("title") : shortText(element);
        if (!printed.isEmpty()) {
            declared.dates.add(new Declared.DateMark(printed, Declared.Rank.NAMED, blocks.size()));
        }
    }

    private static String shortText(Element element) {
        StringBuilder text = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(' ').append(words.getWholeText());
            }
            return text.length() > LONGEST_DATE ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return text.length() > LONGEST_DATE ? "" : Words.tidy(text);
    }

    private static boolean isPublished(Attributes attributes) {
        return attributes.get("itemprop").contains("datePublished");
    }

    private void date(boolean published, String machine, Element element) {
        String printed = machine.isEmpty() ? element.text() : machine;
        declared.dates.add(new Declared.DateMark(
                printed, published ? Declared.Rank.PUBLISHED : Declared.Rank.TIME, blocks.size()));
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

    /** A card that opens over a name in the text: a picture first, then nothing but links. */
    private static boolean isCard(Element span) {
        Element first = span.firstElementChild();
        for (int i = 0; i < CARD_DEPTH && first != null && !first.normalName().equals("img"); i++) {
            first = first.normalName().equals("span") ? first.firstElementChild() : null;
        }
        if (first == null || !first.normalName().equals("img") || first.parent() == null) {
            return false;
        }
        List<Element> beside = first.parent().children();
        return beside.stream().filter(child -> child.normalName().equals("a")).count() >= CARD_LINKS;
    }

    private static boolean isHidden(Attributes attributes) {
        String style = attributes.get("style");
        return attributes.hasKey("hidden")
                || !style.isEmpty() && NOT_SHOWN.matcher(style).find();
    }

    private Box box(String tag, Attributes attributes, String classes) {
        if (attributes.isEmpty() && !TAGS.containsKey(tag)) {
            return new Box(tag, "", null, false, box, blocks.size());
        }
        if (tag.equals("tr")) {
            return new Box(tag, "", null, false, box, blocks.size());
        }
        String names =
                classes + " " + attributes.get("id") + " " + attributes.get("role") + " " + attributes.get("itemprop");
        BoxNames.Told told = boxNames.computeIfAbsent(names, BoxNames::told);
        String chrome = ROOTS.contains(tag) ? null : TAGS.containsKey(tag) ? TAGS.get(tag) : told.chrome();
        Box inner = new Box(tag, classes, chrome, told.body(), box, blocks.size());
        inner.quoted = tag.equals("blockquote") && (classes.contains("twitter-") || classes.contains("instagram-"));
        return inner;
    }
}
