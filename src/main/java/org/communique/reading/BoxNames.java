package org.communique.reading;

import org.jspecify.annotations.Nullable;

/** What the class, id and role of an element give away about it. */
final class BoxNames {

    /** Words of names that stand for chrome, and the reason under which it is stripped. */
    private static final NameTrie<String> CHROME = new NameTrie<>();

    /** Words of names that stand for the article's own text. */
    private static final NameTrie<String> BODY = new NameTrie<>();

    /** Words of names that stand for a date. */
    private static final NameTrie<String> DATES = new NameTrie<>();

    static {
        BODY.add(
                "articlebody|entrycontent|postcontent|storybody|articlecontent|articletext|storycontent|postbody"
                        + "|storytext|articlebodytext|bodytext|contentbody|newstext|newsbody|newscontent|articlenewsbody"
                        + "|fulltext|entrybody|bodycontent",
                "body");
        // inform.kz since 2023: the lead, beside article__body-text; mfa.gov.cn: News_Body_Txt_A; Xinhua: detailContent
        BODY.add("articledescription|newsbodytxta|newsbodytxt|detailcontent|contenttext", "body");
        // inform.kz 2019 to 2021, lenta.inform.kz, inform.kz since 2023
        CHROME.add("framenewsarticle|lentanewsblock|lentanewstitle|allnewscard", "related-news");
        CHROME.add("keywordart", "tags");
        CHROME.add("namep", "byline");
        DATES.add(
                "date|datum|fecha|data|published|publish|pubdate|publishdate|timestamp|posted|postdate|dateline"
                        + "|dtreviewed|time|datetime|entrydate|articledate|created|meta|info|byline|submitted|publication"
                        + "|publicado|uhrzeit",
                "date");
        CHROME.add(
                "cookie|cookies|cookieconsent|cookienotice|cookielaw|cookielawinfo|cookiebar|cookiebanner", "footer");
        CHROME.add(
                "related|recommended|recommendation|recommendations|recommend|popular|trending|mostread"
                        + "|mostpopular|readmore|readnext|readalso|outbrain|taboola|teaser|teasers|morestories|morenews"
                        + "|morefrom|upnext|yarpp|latest|alsoread|seealso|suggested|similar|crosslinks|linkbox|inlinelink"
                        + "|topstories|relateditems|relatedposts|relatedarticles|relatedcontent|promoted|jprelatedposts"
                        + "|zergnet|revcontent",
                "related-news");
        CHROME.add(
                "share|sharing|social|socials|sharebar|sharebuttons|addthis|sharethis|shareaholic|sharedaddy"
                        + "|addtoany|socialshare|sociallinks|follow|sharetools|sharetool|printfriendly",
                "share");
        CHROME.add(
                "comment|comments|disqus|respond|commentlist|commentsarea|reply|livefyre|fbcomments|discussion",
                "comments");
        CHROME.add(
                "newsletter|newsletters|subscribe|subscription|signup|optin|mailchimp|paywall|subscriber"
                        + "|mailinglist|registration",
                "newsletter");
        CHROME.add(
                "advert|advertisement|adverts|advertising|ad|ads|adslot|adunit|adbox|sponsor|sponsored|sponsors"
                        + "|promo|promotion|promos|promobox|adsense|dfp|banner|gpt|googlead|adwrapper|adcontainer",
                "advertisement");
        CHROME.add(
                "caption|captions|figcaption|wpcaption|imagecaption|credit|credits|photocredit|imagecredit"
                        + "|photographer|copyrightnotice|gallery|slideshow|carousel|slider|lightbox|mediacaption"
                        + "|captiontext|wpcaptiontext",
                "caption");
        CHROME.add(
                "nav|navigation|navbar|menu|submenu|breadcrumb|breadcrumbs|toolbar|topbar|masthead|pagination"
                        + "|pager|paging|skip|skiplink|sitemap|toc|navigationbar|postnavigation|postnav|navlinks|subnav"
                        + "|search|searchform|language|dropdown",
                "menu");
        CHROME.add(
                "footer|colophon|copyright|legal|disclaimer|cookie|cookies|gdpr|consent|sitefooter|pagefooter",
                "footer");
        CHROME.add(
                "sidebar|sidebars|widget|widgets|aside|rail|rightrail|rightcol|rightcolumn|widgetarea|sidecolumn"
                        + "|complementary",
                "sidebar");
        CHROME.add(
                "authorbio|authorbox|authorinfo|aboutauthor|aboutauthors|bio|authorbiography|authorprofile"
                        + "|contributor|authorcard|abouttheauthor|postauthor|authordescription",
                "about-author");
        CHROME.add(
                "byline|dateline|timestamp|pubdate|publishdate|datepublished|articlemeta|entrymeta|postmeta"
                        + "|metadata|postinfo|articleinfo|storymeta|articledate|entrydate|authors|author|readingtime"
                        + "|postdate|articleheader",
                "byline");
        CHROME.add(
                "tags|taglist|relatedtags|relatedtopics|posttags|entrytags|topics|keywords|tagcloud|categories|articletags|tagslist"
                        + "|postcategories|catlinks|articletopics",
                "tags");
        CHROME.add(
                "popup|modal|overlay|tooltip|sronly|visuallyhidden|screenreader|screenreadertext|noprint|dialog"
                        + "|loading|toast|printonly|lightboxtarget",
                "popup");
        CHROME.add(
                "standfirst|dek|deck|subtitle|subhead|subheadline|subheading|kicker|strapline|tagline"
                        + "|articlesummary|articlesubtitle|articlesubheadline|entrysubtitle|postsubtitle|articledek",
                "standfirst");
        CHROME.add("video|player|videoplayer|audioplayer|jwplayer|playlist|livestream|podcast", "media-player");
    }

    private BoxNames() {}

    /**
     * @param chrome the reason to strip an element of these names; null if they give none
     * @param body whether they stand for the article's own text
     */
    record Told(@Nullable String chrome, boolean body) {}

    static Told told(String names) {
        return new Told(CHROME.find(names), BODY.find(names) != null);
    }

    static boolean date(String names) {
        return DATES.find(names) != null;
    }
}
