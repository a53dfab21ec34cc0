package org.communique.site;

import java.util.Arrays;
import java.util.List;
import org.communique.site.exports.Form;

/**
 * The other forms of a list: those that follow it, and those that take it away. Every address is its own feed.
 *
 * @param feed the feed that lists what changed last first, so that a follower misses nothing that is added late
 */
record Forms(String feed, String calendar, List<Link> others) {

    /** One form: the token of its name, and its address. */
    record Link(String name, String address) {}

    /** @param page the address of the list; where it is cut is left out */
    static Forms of(Address page) {
        Address whole = page.clear(ContactParameters.AFTER, ContactParameters.LIMIT);
        return new Forms(
                at(whole, Form.ATOM).only(Exports.SORT, Exports.CHANGED).toString(),
                at(whole, Form.CALENDAR).toString(),
                Arrays.asList(Form.CSV, Form.JSON, Form.JSON_LINES, Form.TIMELINE_JS).stream()
                        .map(form -> new Link(form.ending(), at(whole, form).toString()))
                        .toList());
    }

    /** Of an official or a country, whose own data are another thing than the list of their contacts. */
    static Forms of(Address page, Address timeline) {
        Forms own = of(page);
        String json = at(timeline, Form.JSON).toString();
        return new Forms(
                own.feed,
                own.calendar,
                own.others.stream()
                        .map(link -> link.name.equals(Form.JSON.ending()) ? new Link(link.name, json) : link)
                        .toList());
    }

    /** Of what search finds, which knows no order of changes. */
    static Forms ofFound(Address page) {
        Forms own = of(page);
        Address whole = page.clear(ContactParameters.AFTER, ContactParameters.LIMIT);
        return new Forms(
                at(whole, Form.ATOM)
                        .only(SearchParameters.SORT, SearchParameters.NEWEST)
                        .toString(),
                own.calendar,
                own.others);
    }

    private static Address at(Address page, Form form) {
        return page.at(page.path() + "." + form.ending());
    }
}
