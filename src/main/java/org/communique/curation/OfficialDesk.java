package org.communique.curation;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.CorrectionTarget;
import org.communique.catalogue.Corrections;
import org.communique.catalogue.Worksheet;
import org.communique.catalogue.Worksheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a curator corrects what is known of an official. */
@Controller
@RequestMapping("/admin/officials/{slug:[a-z0-9-]+}")
class OfficialDesk {

    private static final Map<String, FieldRule> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", FieldRule.NEEDED);
        FIELDS.put("other-names", FieldRule.LINES);
        FIELDS.put("country", FieldRule.COUNTRY);
    }

    private final Worksheets sheets;
    private final Corrections corrections;
    private final People people;
    private final TenureForm tenures;
    private final Desk desk;

    OfficialDesk(Worksheets sheets, Corrections corrections, People people, TenureForm tenures, Desk desk) {
        this.sheets = sheets;
        this.corrections = corrections;
        this.people = people;
        this.tenures = tenures;
        this.desk = desk;
    }

    @GetMapping
    String page(@PathVariable String slug, Model model) {
        Worksheet sheet = sheets.official(slug);
        return shown(slug, sheet, desk.form(FIELDS, sheet, new LinkedMultiValueMap<>()), model);
    }

    @PostMapping
    String correct(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            Principal curator,
            Model model) {
        Worksheet sheet = sheets.official(slug);
        CorrectionForm form = desk.form(FIELDS, sheet, typed);
        desk.check(form, () -> form.changes().putAll(tenures.changes(sheet, typed)));
        desk.check(form, () -> Says.reason(typed.getFirst("reason")));
        desk.check(form, () -> {
            if (form.isUsable() && form.changes().isEmpty()) {
                throw new Unusable("nothing");
            }
        });
        if (!form.isUsable()) {
            return shown(slug, sheet, form, model);
        }
        corrections.correct(
                CorrectionTarget.OFFICIAL,
                sheet.id(),
                form.changes(),
                Says.reason(form.typed("reason")),
                curator.getName());
        return "redirect:/admin/officials/" + slug;
    }

    @PostMapping("/merge")
    String merge(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            Principal curator,
            Model model) {
        Worksheet sheet = sheets.official(slug);
        CorrectionForm form = desk.form(FIELDS, sheet, new LinkedMultiValueMap<>());
        CorrectionForm back = new CorrectionForm(form.inputs(), form.changes(), form.errors(), typed);
        desk.check(back, () -> {
            String other = people.somebody(Objects.requireNonNullElse(typed.getFirst("to"), ""));
            if (other.equals(slug)) {
                throw new Unusable("itself");
            }
            corrections.correct(
                    CorrectionTarget.OFFICIAL,
                    sheet.id(),
                    Map.of("merged-into", other),
                    Says.reason(typed.getFirst("reason")),
                    curator.getName());
        });
        return back.isUsable() ? "redirect:/admin/officials/" + slug : shown(slug, sheet, back, model);
    }

    private String shown(String slug, Worksheet sheet, CorrectionForm form, Model model) {
        desk.refuse(form);
        model.addAttribute("slug", slug);
        model.addAttribute("sheet", sheet);
        model.addAttribute("corrections", sheet.corrections());
        model.addAttribute("form", form);
        model.addAttribute("tenures", tenures.rows(sheet, form.typed()));
        model.addAttribute("warnings", tenures.warnings(sheet));
        model.addAttribute("levels", FieldRule.LEVEL.options());
        return "curation/official";
    }
}
