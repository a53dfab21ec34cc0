package org.communique.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Opens HTML: the only class that knows jsoup. It walks the tree once and hands on blocks in boxes. */
final class HtmlDoor implements NodeFilter {

    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)display\\s*:\\s*none");

    private static final int LONGEST_DATE = 200;
    private static final int CARD_DEPTH = 3;
    private static final int CARD_LINKS = 2;

    private final Typesetter page = new Typesetter();
    private final Declared declared = new Declared();

    private HtmlDoor() {}

    static Sheet open(String html, @Nullable String url) {
        HtmlDoor door = new HtmlDoor();
        Jsoup.parse(html, url == null ? "" : url).filter(door);
        door.page.finish();
        LinkedData linked = new LinkedData(door.declared.scripts);
        return new Sheet(
                door.page.blocks(),
                new MetadataReader(door.declared, linked).read(),
                new PublicationDate(door.declared, linked, url),
                door.declared.comments);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            page.text(words.getWholeText());
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
        if (HtmlTags.isSilent(tag) || !attributes.isEmpty() && isHidden(attributes)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("span") && isCard(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            page.lineBreak();
        } else if (tag.equals("a")) {
            page.openLink();
        } else if (!HtmlTags.isInline(tag)) {
            open(tag, attributes);
        }
        return FilterResult.CONTINUE;
    }

    private void open(String tag, Attributes attributes) {
        if (attributes.isEmpty() || tag.equals("tr")) {
            page.open(tag);
        } else {
            String classes = attributes.get("class");
            page.open(tag, classes, names(attributes, classes));
        }
    }

    private static String names(Attributes attributes, String classes) {
        if (attributes.size() == 1) {
            return classes.isEmpty() ? attributes.get("id") : classes;
        }
        return classes + " " + attributes.get("id") + " " + attributes.get("role") + " " + attributes.get("itemprop");
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
        } else if (declared.isDate(attributes.get("class")) || declared.isDate(attributes.get("id"))) {
            named(element);
        }
    }

    /** Names like "info" stand for whole boxes too: only those that say little are dates. */
    private void named(Element element) {
        boolean titled = element.normalName().equals("abbr") && element.hasAttr("title");
        String printed = titled ? element.attr("title") : shortText(element);
        if (!printed.isEmpty()) {
            declared.dates.add(new Declared.DateMark(
                    printed, Declared.Rank.NAMED, page.blocks().size()));
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
                printed,
                published ? Declared.Rank.PUBLISHED : Declared.Rank.TIME,
                page.blocks().size()));
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
            page.closeLink();
        } else if (!HtmlTags.isInline(tag)) {
            page.close(tag);
        }
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
}
