package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.CorrectionLog;
import org.communique.catalogue.Counterparts;
import org.communique.catalogue.OfficialPages;
import org.communique.catalogue.OfficialQuery;
import org.communique.catalogue.OfficialView;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.site.exports.Form;
import org.communique.site.exports.OfficialsTable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Officials: all of them, searchable, and each with the contacts they took part in. */
@Controller
class OfficialsController {

    private static final String LIST = "/officials";
    private static final int COUNTERPARTS = 12;
    private static final int BATCH = 500;
    private static final String ONE = "/officials/{slug:[a-z0-9-]+}";

    private final OfficialPages officials;
    private final Timeline timeline;
    private final Counterparts counterparts;
    private final PostWords posts;
    private final CorrectionLog corrections;
    private final Clock clock;
    private final SiteAddress site;

    OfficialsController(
            OfficialPages officials,
            Timeline timeline,
            Counterparts counterparts,
            PostWords posts,
            CorrectionLog corrections,
            Clock clock,
            SiteAddress site) {
        this.officials = officials;
        this.timeline = timeline;
        this.counterparts = counterparts;
        this.posts = posts;
        this.corrections = corrections;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping(path = LIST, produces = MediaType.TEXT_HTML_VALUE)
    String list(@RequestParam MultiValueMap<String, String> given, Model model) {
        Address address = OfficialParameters.address(LIST, given);
        Slice<OfficialView> slice = officials.officials(OfficialParameters.query(address, address.isBare()));
        model.addAttribute("address", address);
        model.addAttribute("officials", slice);
        model.addAttribute(
                "older",
                slice.next() == null
                        ? null
                        : address.only("after", slice.next()).toString());
        model.addAttribute("countries", List.of(Side.AXIS, Side.LEFT_COUNTRY, Side.RIGHT_COUNTRY));
        return "site/officials";
    }

    @GetMapping(
            path = {LIST, LIST + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Slice<OfficialView> listData(@RequestParam MultiValueMap<String, String> given) {
        return officials.officials(OfficialParameters.query(OfficialParameters.address(LIST, given), false));
    }

    /** All of them, however many; a cursor and a limit cut it as they do the list. */
    @GetMapping(
            path = {LIST, LIST + ".csv"},
            produces = "text/csv")
    void table(
            @RequestParam MultiValueMap<String, String> given, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Address address = OfficialParameters.address(LIST, given);
        OfficialQuery query = OfficialParameters.query(address, false);
        boolean sliced = address.first(ContactParameters.LIMIT) != null;
        Slice<OfficialView> batch = officials.officials(sliced ? query : query.sliced(query.after(), BATCH));
        Writer out = Exports.opened(Form.CSV, FileName.of(address, Form.CSV), response);
        OfficialsTable table = new OfficialsTable(out, site.links());
        table.begin();
        write(batch, table);
        while (!sliced && batch.next() != null && !request.getMethod().equals("HEAD")) {
            batch = officials.officials(query.sliced(batch.next(), BATCH));
            write(batch, table);
        }
        out.close();
    }

    private static void write(Slice<OfficialView> batch, OfficialsTable table) throws IOException {
        for (OfficialView official : batch.items()) {
            table.official(official);
        }
    }

    @GetMapping(path = ONE, produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given, Model model) {
        String on = OfficialParameters.day(given);
        OfficialView official = officials.official(slug);
        Address all = Address.of("/timeline").with(ContactParameters.OFFICIAL, slug);
        ContactQuery query = ContactParameters.query(all);
        model.addAttribute("official", official);
        model.addAttribute("corrections", corrections.official(slug));
        model.addAttribute("on", on);
        model.addAttribute("held", posts.on(official, on));
        model.addAttribute("counterparts", counterparts.of(slug, COUNTERPARTS));
        model.addAttribute("strip", PostStrip.of(official.posts(), LocalDate.now(clock)));
        model.addAttribute("histogram", Histogram.of(timeline, query, all));
        model.addAttribute("list", ContactList.of(timeline, query, all));
        model.addAttribute("all", all.toString());
        model.addAttribute("forms", Forms.of(Address.of("/officials/" + slug), all));
        return "site/official";
    }

    @GetMapping(
            path = {ONE, ONE + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    OfficialView data(@PathVariable String slug) {
        return officials.official(slug);
    }
}
