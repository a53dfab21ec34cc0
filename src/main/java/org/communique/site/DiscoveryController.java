package org.communique.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.communique.catalogue.Inventory;
import org.communique.catalogue.Inventory.Kind;
import org.communique.catalogue.NotInCatalogue;
import org.communique.site.exports.Links;
import org.communique.site.exports.Xml;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What crawlers and browsers look for at addresses of their own choice. */
@Controller
class DiscoveryController {

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    private final Inventory inventory;
    private final SiteAddress site;
    private final Words words;

    DiscoveryController(Inventory inventory, SiteAddress site, Words words) {
        this.inventory = inventory;
        this.site = site;
        this.words = words;
    }

    /** Everything may be read; lists cut and narrowed without end are no use to a crawler. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /admin/
                Disallow: /login
                Disallow: /search?*&
                Disallow: /*?*after=

                Sitemap: %s
                """.formatted(site.links().at("/sitemap.xml"));
    }

    @GetMapping("/sitemap.xml")
    void sitemaps(HttpServletResponse response) throws IOException {
        Links links = site.links();
        try (Writer out = opened(response, "application/xml")) {
            Xml xml = new Xml(out).open("sitemapindex", "xmlns", SITEMAPS);
            for (Kind kind : Kind.values()) {
                for (int page = 1; page <= inventory.pages(kind); page++) {
                    xml.open("sitemap")
                            .text("loc", links.at("/sitemaps/" + kind.folder() + "-" + page + ".xml"))
                            .close();
                }
            }
            xml.close().end();
        }
    }

    @GetMapping("/sitemaps/{folder:contacts|articles|officials}-{page:[1-9][0-9]{0,4}}.xml")
    void sitemap(@PathVariable String folder, @PathVariable int page, HttpServletResponse response) throws IOException {
        Kind kind = Kind.of(folder);
        if (page > inventory.pages(kind)) {
            throw new NotInCatalogue("There is no page " + page + " of the map of " + folder);
        }
        Links links = site.links();
        try (Writer out = opened(response, "application/xml")) {
            Xml xml = new Xml(out).open("urlset", "xmlns", SITEMAPS);
            inventory.page(kind, page).forEach(item -> {
                xml.open("url").text("loc", links.at("/" + folder + "/" + item.key()));
                if (item.changedAt() != null) {
                    xml.text("lastmod", item.changedAt().toString());
                }
                xml.close();
            });
            xml.close().end();
        }
    }

    @GetMapping("/opensearch.xml")
    void openSearch(HttpServletResponse response) throws IOException {
        Links links = site.links();
        String words = "?q={searchTerms}";
        try (Writer out = opened(response, "application/opensearchdescription+xml")) {
            new Xml(out)
                    .open("OpenSearchDescription", "xmlns", OPEN_SEARCH)
                    .text("ShortName", this.words.say("site.name"))
                    .text("Description", this.words.say("site.description"))
                    .empty("Url", "type", "text/html", "method", "get", "template", links.at("/search" + words))
                    .empty("Url", "type", "application/atom+xml", "template", links.at("/search.atom" + words))
                    .empty("Url", "type", "application/json", "template", links.at("/search.json" + words))
                    .empty(
                            "Url",
                            "type",
                            "application/x-suggestions+json",
                            "rel",
                            "suggestions",
                            "template",
                            links.at("/search/suggestions" + words))
                    .empty(
                            "Url",
                            "type",
                            "application/opensearchdescription+xml",
                            "rel",
                            "self",
                            "template",
                            links.at("/opensearch.xml"))
                    .text("Image", links.at("/favicon.svg"), "type", "image/svg+xml")
                    .text("Language", "*")
                    .text("InputEncoding", "UTF-8")
                    .text("OutputEncoding", "UTF-8")
                    .close()
                    .end();
        }
    }

    private static Writer opened(HttpServletResponse response, String type) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }
}
