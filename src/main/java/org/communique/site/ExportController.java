package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ContactPages;
import org.communique.catalogue.CountryPages;
import org.communique.catalogue.OfficialPages;
import org.communique.site.exports.Form;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every list, and every record, in the forms that are taken elsewhere: tables, lines, feeds, calendars. */
@Controller
class ExportController {

    private static final String CSV = "text/csv";
    private static final String JSON_LINES = "application/x-ndjson";
    private static final String TIMELINE_JS = "application/vnd.timelinejs+json";
    private static final String ATOM = "application/atom+xml";
    private static final String CALENDAR = "text/calendar";
    private static final String ENDINGS = "{ending:\\.(?:csv|jsonl|timeline\\.json|atom|ics)}";

    private static final String TIMELINE = "/timeline";
    private static final String SEARCH = "/search";
    private static final String ARTICLES = "/articles";
    private static final String OFFICIAL = "/officials/{slug:[a-z0-9-]+}";
    private static final String COUNTRY = "/countries/{code:[A-Za-z]{2}}";
    private static final String CONTACT = "/contacts/{id:[0-9]{1,18}}";

    private static final String ARTICLE = "/articles/{id:[0-9]{1,18}}";

    private final Exports exports;
    private final ContactPages contacts;
    private final ArticlePages articles;
    private final OfficialPages officials;
    private final CountryPages countries;

    ExportController(
            Exports exports,
            ContactPages contacts,
            ArticlePages articles,
            OfficialPages officials,
            CountryPages countries) {
        this.exports = exports;
        this.contacts = contacts;
        this.articles = articles;
        this.officials = officials;
        this.countries = countries;
    }

    @GetMapping(
            path = {"/", TIMELINE, TIMELINE + ENDINGS},
            produces = {CSV, JSON_LINES, TIMELINE_JS, ATOM, CALENDAR})
    void timeline(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Address page = ContactParameters.address(TIMELINE, given);
        exports.contacts(FormOfAddress.asked(request), page, page, request, response);
    }

    @GetMapping(
            path = {OFFICIAL, OFFICIAL + ENDINGS},
            produces = {CSV, JSON_LINES, TIMELINE_JS, ATOM, CALENDAR})
    void official(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        officials.official(slug);
        Address page = ContactParameters.address("/officials/" + slug, given);
        Address narrowed = page.with(ContactParameters.OFFICIAL, slug);
        exports.contacts(FormOfAddress.asked(request), page, narrowed, request, response);
    }

    @GetMapping(
            path = {COUNTRY, COUNTRY + ENDINGS},
            produces = {CSV, JSON_LINES, TIMELINE_JS, ATOM, CALENDAR})
    void country(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        String upper = code.toUpperCase(Locale.ROOT);
        countries.country(upper);
        Address page = ContactParameters.address("/countries/" + upper, given);
        Address narrowed = page.only(ContactParameters.COUNTRY, upper);
        exports.contacts(FormOfAddress.asked(request), page, narrowed, request, response);
    }

    @GetMapping(
            path = {CONTACT, CONTACT + ENDINGS},
            produces = {CSV, JSON_LINES, TIMELINE_JS, ATOM, CALENDAR})
    void contact(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        contacts.contact(id);
        Form form = FormOfAddress.asked(request);
        exports.contact(form, id, request, response);
    }

    @GetMapping(
            path = {SEARCH, SEARCH + ENDINGS},
            produces = {CSV, JSON_LINES, TIMELINE_JS, ATOM, CALENDAR})
    void search(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        exports.found(FormOfAddress.asked(request), SearchParameters.address(SEARCH, given), request, response);
    }

    @GetMapping(
            path = {ARTICLES, ARTICLES + ENDINGS},
            produces = {CSV, JSON_LINES, TIMELINE_JS, ATOM, CALENDAR})
    void articles(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        exports.articles(FormOfAddress.asked(request), ContactParameters.address(ARTICLES, given), request, response);
    }

    @GetMapping(
            path = {ARTICLE, ARTICLE + ENDINGS},
            produces = {CSV, JSON_LINES, TIMELINE_JS, ATOM, CALENDAR})
    void article(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        articles.view(id);
        Form form = FormOfAddress.asked(request);
        exports.article(form, id, request, response);
    }
}
