package org.communique.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the class, id and role of an element give away about it. */
final class BoxNames {

    /** Words of names that stand for chrome, and the reason under which it is stripped. */
    private static final Map<String, String> CHROME = new HashMap<>();

    /** Words of names that stand for the article's own text. */
    private static final Set<String> BODY = Set.of(
            "articlebody",
            "entrycontent",
            "postcontent",
            "storybody",
            "articlecontent",
            "articletext",
            "storycontent",
            "postbody",
            "storytext",
            "articlebodytext",
            "bodytext",
            "contentbody",
            "newstext",
            "newsbody",
            "newscontent",
            "articlenewsbody",
            "fulltext",
            "entrybody",
            "bodycontent");

    static {
        row(
                "related-news",
                "related|recommended|recommendation|recommendations|recommend|popular|trending|mostread|mostpopular|readmore|readnext|readalso|outbrain|taboola|teaser|teasers"
                        + "|morestories|morenews|morefrom|upnext|yarpp|latest|alsoread|seealso|suggested|similar|crosslinks|linkbox|inlinelink|topstories|relateditems|relatedposts|relatedarticles|relatedcontent|promoted|jprelatedposts|zergnet|revcontent");
        row(
                "share",
                "share|sharing|social|socials|sharebar|sharebuttons|addthis|sharethis|shareaholic|sharedaddy|addtoany|socialshare|sociallinks|follow|sharetools|sharetool|printfriendly");
        row(
                "comments",
                "comment|comments|disqus|respond|commentlist|commentsarea|reply|livefyre|fbcomments|discussion");
        row(
                "newsletter",
                "newsletter|newsletters|subscribe|subscription|signup|optin|mailchimp|paywall|subscriber|mailinglist|registration");
        row(
                "advertisement",
                "advert|advertisement|adverts|advertising|ad|ads|adslot|adunit|adbox|sponsor|sponsored|sponsors|promo|promotion|promos|promobox|adsense|dfp|banner|gpt|googlead|adwrapper|adcontainer");
        row(
                "caption",
                "caption|captions|figcaption|wpcaption|imagecaption|credit|credits|photocredit|imagecredit|photographer|copyrightnotice|gallery|slideshow|carousel|slider|lightbox|mediacaption|captiontext|wpcaptiontext");
        row(
                "menu",
                "nav|navigation|navbar|menu|submenu|breadcrumb|breadcrumbs|toolbar|topbar|masthead|pagination|pager|paging|skip|skiplink|sitemap|toc|navigationbar|postnavigation|postnav|navlinks|subnav|search|searchform|language|dropdown");
        row("footer", "footer|colophon|copyright|legal|disclaimer|cookie|cookies|gdpr|consent|sitefooter|pagefooter");
        row(
                "sidebar",
                "sidebar|sidebars|widget|widgets|aside|rail|rightrail|rightcol|rightcolumn|widgetarea|sidecolumn|complementary");
        row(
                "about-author",
                "authorbio|authorbox|authorinfo|aboutauthor|aboutauthors|bio|authorbiography|authorprofile|contributor|authorcard|abouttheauthor|postauthor|authordescription");
        row(
                "byline",
                "byline|dateline|timestamp|pubdate|publishdate|datepublished|articlemeta|entrymeta|postmeta|metadata|postinfo|articleinfo|storymeta|articledate|entrydate|authors|author|readingtime|postdate|articleheader");
        row(
                "tags",
                "tags|taglist|posttags|entrytags|topics|keywords|tagcloud|categories|articletags|tagslist|postcategories|catlinks|articletopics");
        row(
                "popup",
                "popup|modal|overlay|tooltip|sronly|visuallyhidden|screenreader|screenreadertext|noprint|dialog|loading|toast|printonly|lightboxtarget");
        row(
                "standfirst",
                "standfirst|dek|deck|subtitle|subhead|subheadline|subheading|kicker|strapline|tagline|articlesummary|articlesubtitle|articlesubheadline|entrysubtitle|postsubtitle|articledek");
        row("media-player", "video|player|videoplayer|audioplayer|jwplayer|playlist|livestream|podcast");
    }

    /** Words of names that stand for a date. */
    private static final Set<String> DATES = Set.of(
            "date",
            "datum",
            "fecha",
            "data",
            "published",
            "publish",
            "pubdate",
            "publishdate",
            "timestamp",
            "posted",
            "postdate",
            "dateline",
            "dtreviewed",
            "time",
            "datetime",
            "entrydate",
            "articledate",
            "created",
            "meta",
            "info",
            "byline",
            "submitted",
            "publication",
            "veröffentlicht",
            "publicado",
            "uhrzeit");

    private BoxNames() {}

    private static void row(String reason, String words) {
        for (String word : words.split("\\|")) {
            CHROME.putIfAbsent(word, reason);
        }
    }

    /** The reason to strip an element of these names; null if they give none. */
    static @Nullable String chrome(String names) {
        for (String name : names.split(" ")) {
            String reason = name.isEmpty() ? null : ofName(name);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    /** Single words of a name, and any two that follow each other: {@code post-related-links} holds "related". */
    private static @Nullable String ofName(String name) {
        String[] words = split(name);
        for (int i = 0; i < words.length; i++) {
            String reason = words[i].startsWith("cookie") ? "footer" : CHROME.get(words[i]);
            if (reason == null && i + 1 < words.length) {
                reason = CHROME.get(words[i] + words[i + 1]);
            }
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    static boolean date(String names) {
        if (names.isBlank()) {
            return false;
        }
        for (String name : names.split(" ")) {
            for (String word : split(name)) {
                if (DATES.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean body(String names) {
        for (String name : names.split(" ")) {
            String[] words = split(name);
            for (int i = 0; i < words.length; i++) {
                if (BODY.contains(words[i]) || i + 1 < words.length && BODY.contains(words[i] + words[i + 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] split(String name) {
        StringBuilder parted = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (hump || c == '-' || c == '_' || c == ':' || c == '.') {
                parted.append(' ');
            }
            if (c != '-' && c != '_' && c != ':' && c != '.') {
                parted.append(Character.isDigit(c) ? ' ' : c);
            }
        }
        return parted.toString().toLowerCase(Locale.ROOT).strip().split(" +");
    }
}
