package org.communique.site.exports;

/**
 * Where records stand, and what they are called wherever they are copied to.
 *
 * @param base the address of the site, without a slash at its end
 * @param authority the domain that stands in names of records; it outlives every move of the site
 */
public record Links(String base, String authority) {

    public String contact(long id) {
        return base + "/contacts/" + id;
    }

    public String article(long id) {
        return base + "/articles/" + id;
    }

    public String official(String slug) {
        return base + "/officials/" + slug;
    }

    public String at(String path) {
        return base + path;
    }

    /** A name by RFC 4151, such as {@code tag:communique.org,2026:contact/12}. */
    public String tag(String what) {
        return "tag:" + authority + ",2026:" + what;
    }

    /** A name of a calendar's journal entry. */
    public String articleUid(long article) {
        return "article-" + article + "@" + authority;
    }

    /** A name of a calendar's event. */
    public String uid(long contact) {
        return "contact-" + contact + "@" + authority;
    }
}
