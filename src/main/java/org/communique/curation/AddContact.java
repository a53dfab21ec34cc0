package org.communique.curation;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.CorrectionTarget;
import org.communique.catalogue.Corrections;
import org.communique.catalogue.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a curator adds a contact that no article of the archive tells of, by another source. */
@Controller
@RequestMapping("/admin/contacts/new")
class AddContact {

    private static final int ROWS = 4;

    private static final Map<String, FieldRule> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("kind", FieldRule.KIND);
        FIELDS.put("visit", FieldRule.VISIT);
        FIELDS.put("standing", FieldRule.STANDING);
        FIELDS.put("date", FieldRule.DATE);
        FIELDS.put("place", FieldRule.TEXT);
        FIELDS.put("source", FieldRule.NEEDED);
    }

    private final Corrections corrections;
    private final People people;
    private final Desk desk;

    AddContact(Corrections corrections, People people, Desk desk) {
        this.corrections = corrections;
        this.people = people;
        this.desk = desk;
    }

    @GetMapping
    String page(Model model) {
        return shown(form(new LinkedMultiValueMap<>()), model);
    }

    @PostMapping
    String add(@RequestParam MultiValueMap<String, String> typed, Principal curator, Model model) {
        CorrectionForm form = form(typed);
        desk.check(form, () -> form.changes().put("participants", participants(typed)));
        desk.check(form, () -> Says.reason(typed.getFirst("reason")));
        if (!form.isUsable()) {
            return shown(form, model);
        }
        if (!"visit".equals(form.changes().get("kind"))) {
            form.changes().remove("visit");
        }
        long id = corrections.addContact(form.changes(), Says.reason(form.typed("reason")), curator.getName());
        return "redirect:/admin/contacts/" + id;
    }

    private CorrectionForm form(MultiValueMap<String, String> typed) {
        return desk.form(FIELDS, new Worksheet(CorrectionTarget.CONTACT, 0, Map.of(), List.of()), typed);
    }

    private List<Map<String, Object>> participants(MultiValueMap<String, String> typed) {
        List<Map<String, Object>> named = new ArrayList<>();
        for (People.Person person : rows(typed)) {
            if (!person.name().isEmpty()) {
                Map<String, Object> value = new LinkedHashMap<>();
                value.put("official", people.somebody(person.name()));
                value.put("part", person.part());
                value.put("country", FieldRule.country(person.country()));
                if (!person.role().isEmpty()) {
                    value.put("role", person.role());
                }
                named.add(value);
            }
        }
        boolean kazakh = named.stream().anyMatch(one -> "KZ".equals(one.get("country")));
        if (!kazakh || named.stream().allMatch(one -> "KZ".equals(one.get("country")))) {
            throw new Unusable("sides");
        }
        return named;
    }

    private static List<People.Person> rows(MultiValueMap<String, String> typed) {
        List<People.Person> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(new People.Person(
                    String.valueOf(i),
                    cell(typed, "name", i, ""),
                    cell(typed, "part", i, i == 0 ? "principal" : i == 1 ? "counterpart" : "delegation"),
                    cell(typed, "role", i, ""),
                    cell(typed, "country", i, i == 0 ? "KZ" : ""),
                    ""));
        }
        return rows;
    }

    private static String cell(MultiValueMap<String, String> typed, String name, int row, String usual) {
        List<@Nullable String> cells = typed.getOrDefault(name, List.of());
        return row < cells.size()
                ? Objects.requireNonNullElse(cells.get(row), "").strip()
                : usual;
    }

    private String shown(CorrectionForm form, Model model) {
        desk.refuse(form);
        model.addAttribute("form", form);
        model.addAttribute("people", rows(form.typed()));
        model.addAttribute("parts", List.of("principal", "counterpart", "delegation"));
        return "curation/add";
    }
}
