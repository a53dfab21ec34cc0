package org.communique.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.AuthorityEdits;
import org.communique.catalogue.AuthorityTexts;
import org.communique.catalogue.EditedAuthority;
import org.communique.catalogue.OfficialPages;
import org.communique.catalogue.OfficialQuery;
import org.communique.recognition.Authority;
import org.communique.recognition.AuthorityText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Officials, their posts and places, to edit one by one or as reviewable tables. */
@Controller
@RequestMapping("/admin/authority")
class AuthorityController {

    private static final int FOUND = 50;

    private final AuthorityTexts texts;
    private final AuthorityEdits edits;
    private final OfficialPages officials;
    private final EditedAuthority edited;
    private final Says says;

    AuthorityController(
            AuthorityTexts texts, AuthorityEdits edits, OfficialPages officials, EditedAuthority edited, Says says) {
        this.texts = texts;
        this.edits = edits;
        this.officials = officials;
        this.edited = edited;
        this.says = says;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("edited", edited.now());
        model.addAttribute("names", AuthorityTexts.NAMES);
        model.addAttribute(
                "officials",
                q.isBlank()
                        ? List.of()
                        : officials
                                .officials(new OfficialQuery(q, null, null, null, false, null, FOUND))
                                .items());
        return "curation/authority";
    }

    @GetMapping("/{name:[a-z-]+\\.tsv}")
    ResponseEntity<byte[]> text(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(texts.text(name).getBytes(StandardCharsets.UTF_8));
    }

    /** A rehearsal: what the edited tables would change. The texts are carried along to be applied. */
    @PostMapping("/compare")
    String compare(@RequestParam List<MultipartFile> files, Model model) {
        Map<String, String> uploaded = new LinkedHashMap<>();
        for (MultipartFile file : files) {
            String name =
                    Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceFirst("^.*[/\\\\]", "");
            uploaded.put(name, text(file));
        }
        return compared(uploaded, null, model);
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @PostMapping("/apply")
    String apply(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable String reason,
            Principal curator,
            Model model) {
        Map<String, String> uploaded = new LinkedHashMap<>(typed);
        uploaded.keySet().retainAll(AuthorityTexts.NAMES);
        try {
            edits.apply(edited(uploaded), Says.reason(reason), curator.getName());
        } catch (Unusable unusable) {
            return compared(uploaded, says.why(unusable), model);
        }
        return "redirect:/admin/corrections";
    }

    private String compared(Map<String, String> uploaded, @Nullable String refusal, Model model) {
        String why = refusal;
        try {
            model.addAttribute("edits", edits.compare(edited(uploaded)));
        } catch (Unusable unusable) {
            why = says.why(unusable);
            model.addAttribute("edits", List.of());
        }
        model.addAttribute("uploaded", uploaded);
        model.addAttribute("refusal", why);
        return page("", model);
    }

    private Authority edited(Map<String, String> uploaded) {
        if (uploaded.isEmpty() || !AuthorityTexts.NAMES.containsAll(uploaded.keySet())) {
            throw new Unusable("tables", String.join(", ", uploaded.keySet()), String.join(", ", AuthorityTexts.NAMES));
        }
        try {
            Map<String, String> all = new LinkedHashMap<>(uploaded);
            return AuthorityText.read(name -> all.computeIfAbsent(
                    name, missing -> AuthorityTexts.NAMES.contains(missing) ? texts.text(missing) : ""));
        } catch (IllegalArgumentException unreadable) {
            throw new Unusable("table", String.valueOf(unreadable.getMessage()));
        }
    }
}
