package org.communique.curation;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.catalogue.ArticlePages;
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

/** Where a curator corrects what was read of an article, with its text beside the form. */
@Controller
@RequestMapping("/admin/articles/{id:[0-9]{1,18}}")
class ArticleDesk {

    private static final Map<String, FieldRule> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("headline", FieldRule.NEEDED);
        FIELDS.put("published", FieldRule.DATE);
        FIELDS.put("dateline-place", FieldRule.TEXT);
        FIELDS.put("dateline-agency", FieldRule.TEXT);
        FIELDS.put("section", FieldRule.LINES);
        FIELDS.put("credit", FieldRule.TEXT);
        FIELDS.put("photo-credit", FieldRule.TEXT);
        FIELDS.put("byline", FieldRule.TEXT);
        FIELDS.put("tags", FieldRule.LINES);
        FIELDS.put("language", FieldRule.LANGUAGE);
    }

    private final Worksheets sheets;
    private final ArticlePages articles;
    private final Corrections corrections;
    private final Desk desk;

    ArticleDesk(Worksheets sheets, ArticlePages articles, Corrections corrections, Desk desk) {
        this.sheets = sheets;
        this.articles = articles;
        this.corrections = corrections;
        this.desk = desk;
    }

    @GetMapping
    String page(@PathVariable long id, Model model) {
        return shown(id, desk.form(FIELDS, sheets.article(id), new LinkedMultiValueMap<>()), model);
    }

    @PostMapping
    String correct(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Principal curator, Model model) {
        Worksheet sheet = sheets.article(id);
        CorrectionForm form = desk.submitted(FIELDS, sheet, typed);
        if (!form.isUsable()) {
            return shown(id, form, model);
        }
        corrections.correct(
                CorrectionTarget.ARTICLE, id, form.changes(), Says.reason(form.typed("reason")), curator.getName());
        return "redirect:/admin/articles/" + id;
    }

    private String shown(long id, CorrectionForm form, Model model) {
        desk.refuse(form);
        model.addAttribute("article", articles.view(id));
        model.addAttribute("corrections", sheets.article(id).corrections());
        model.addAttribute("form", form);
        return "curation/article";
    }
}
