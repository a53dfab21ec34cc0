package org.communique.site;

import java.util.stream.Stream;

/** The kinds of page, each by one address that the seeds fill. */
record SitePages(String contact, String visit, String article) {

    static final String OFFICIAL = "/officials/kassym-jomart-tokayev";

    /** The call of 2020 has evidence of every kind, and its article much that was removed; visits have parts and mentions. */
    static SitePages of(com.microsoft.playwright.APIRequestContext api) {
        String call = api.get("/api/v1/contacts?kind=telephone-call&from=2020&to=2020")
                .text();
        String visit = api.get("/api/v1/contacts?kind=visit&limit=1").text();
        return new SitePages(
                "/contacts/" + number(call, "\"id\":"),
                "/contacts/" + number(visit, "\"id\":"),
                "/articles/" + number(call, "\"articles\":["));
    }

    private static String number(String json, String before) {
        return json.substring(json.indexOf(before) + before.length()).replaceFirst("\\D.*", "");
    }

    Stream<String> all() {
        return Stream.of(
                "/",
                "/timeline?country=US&kind=visit",
                "/timeline?kind=signing",
                contact,
                visit,
                article,
                "/officials",
                OFFICIAL,
                "/countries/US",
                "/countries/CN",
                "/search",
                "/search?q=Pompeo",
                "/compare",
                "/compare?official=antony-blinken&official=wang-yi",
                "/promises",
                "/coverage",
                "/official-record",
                "/data",
                article + "/versions/1",
                "/login",
                "/nothing-here",
                "/timeline?kind=lunch");
    }
}
