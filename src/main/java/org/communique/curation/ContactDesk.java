package org.communique.curation;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.communique.catalogue.ContactSheet;
import org.communique.catalogue.CorrectionTarget;
import org.communique.catalogue.Corrections;
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

/** Where a curator corrects a contact, with the reports beside the form. */
@Controller
@RequestMapping("/admin/contacts/{id:[0-9]{1,18}}")
class ContactDesk {

    static final Map<String, FieldRule> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("kind", FieldRule.KIND);
        FIELDS.put("visit", FieldRule.VISIT);
        FIELDS.put("standing", FieldRule.STANDING);
        FIELDS.put("date", FieldRule.DATE);
        FIELDS.put("place", FieldRule.TEXT);
        FIELDS.put("countries", FieldRule.COUNTRIES);
        FIELDS.put("level", FieldRule.LEVEL);
        FIELDS.put("title", FieldRule.NEEDED);
    }

    private final Worksheets sheets;
    private final Corrections corrections;
    private final People people;
    private final Desk desk;

    ContactDesk(Worksheets sheets, Corrections corrections, People people, Desk desk) {
        this.sheets = sheets;
        this.corrections = corrections;
        this.people = people;
        this.desk = desk;
    }

    @GetMapping
    String page(@PathVariable long id, Model model) {
        ContactSheet sheet = sheets.contact(id);
        return shown(sheet, desk.form(FIELDS, sheet.sheet(), new LinkedMultiValueMap<>()), model);
    }

    @PostMapping
    String correct(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Principal curator, Model model) {
        ContactSheet sheet = sheets.contact(id);
        CorrectionForm form = desk.form(FIELDS, sheet.sheet(), typed);
        desk.check(form, () -> form.changes().putAll(people.changes(sheet.entry(), typed)));
        desk.check(form, () -> Says.reason(typed.getFirst("reason")));
        desk.check(form, () -> {
            if (form.isUsable() && form.changes().isEmpty()) {
                throw new Unusable("nothing");
            }
        });
        if (!form.isUsable()) {
            return shown(sheet, form, model);
        }
        corrections.correct(
                CorrectionTarget.CONTACT, id, form.changes(), Says.reason(form.typed("reason")), curator.getName());
        return "redirect:/admin/contacts/" + id;
    }

    @PostMapping("/refuse")
    String refuse(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Principal curator, Model model) {
        return decided(
                id,
                typed,
                model,
                to -> corrections.correct(
                        CorrectionTarget.CONTACT,
                        id,
                        Map.of("not-a-contact", true),
                        Says.reason(typed.getFirst("reason")),
                        curator.getName()));
    }

    @PostMapping("/merge")
    String merge(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Principal curator, Model model) {
        return decided(
                id,
                typed,
                model,
                here -> corrections.correct(
                        CorrectionTarget.CONTACT,
                        id,
                        Map.of("merged-into", other(here, typed)),
                        Says.reason(typed.getFirst("reason")),
                        curator.getName()));
    }

    /** What one report tells becomes another contact's, or a contact of its own. */
    @PostMapping("/move")
    String move(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Principal curator, Model model) {
        return decided(
                id,
                typed,
                model,
                here -> corrections.move(
                        here,
                        Long.parseLong(Objects.requireNonNullElse(typed.getFirst("article"), "0")),
                        Objects.requireNonNullElse(typed.getFirst("to"), "").isBlank() ? null : other(here, typed),
                        Says.reason(typed.getFirst("reason")),
                        curator.getName()));
    }

    private String decided(long id, MultiValueMap<String, String> typed, Model model, LongConsumer decision) {
        ContactSheet sheet = sheets.contact(id);
        CorrectionForm form = desk.form(FIELDS, sheet.sheet(), new LinkedMultiValueMap<>());
        CorrectionForm back = new CorrectionForm(form.inputs(), form.changes(), form.errors(), typed);
        desk.check(back, () -> decision.accept(id));
        return back.isUsable() ? "redirect:/admin/contacts/" + id : shown(sheet, back, model);
    }

    /** Another contact that readers see, named by its number or its address. */
    private long other(long here, MultiValueMap<String, String> typed) {
        String named = Objects.requireNonNullElse(typed.getFirst("to"), "").strip();
        String number = named.replaceFirst("^.*/contacts/", "").replaceFirst("[?#].*$", "");
        if (!number.matches("[0-9]{1,18}")) {
            throw new Unusable("contact", named);
        }
        long other = Long.parseLong(number);
        if (other == here) {
            throw new Unusable("itself");
        }
        if (!isShown(other)) {
            throw new Unusable("contact", named);
        }
        return other;
    }

    private boolean isShown(long contact) {
        try {
            return sheets.contact(contact).live();
        } catch (org.communique.catalogue.NotInCatalogue none) {
            return false;
        }
    }

    private String shown(ContactSheet sheet, CorrectionForm form, Model model) {
        desk.refuse(form);
        model.addAttribute("sheet", sheet);
        model.addAttribute("contact", sheet.entry());
        model.addAttribute("corrections", sheet.sheet().corrections());
        model.addAttribute("form", form);
        model.addAttribute("people", people.inputs(sheet.entry(), form.typed()));
        model.addAttribute("parts", People.PARTS);
        return "curation/contact";
    }
}
