package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ContactPages;
import org.communique.site.exports.BibTex;
import org.communique.site.exports.CslJson;
import org.communique.site.exports.Form;
import org.communique.site.exports.Reference;
import org.communique.site.exports.Ris;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Articles and contacts for reference managers. */
@Controller
class CitationController {

    private static final String RIS = "application/x-research-info-systems";
    private static final String BIBTEX = "application/x-bibtex";
    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";
    private static final String ENDINGS = "{ending:\\.(?:ris|bib|csl\\.json)}";
    private static final String ARTICLE = "/articles/{id:[0-9]{1,18}}";
    private static final String CONTACT = "/contacts/{id:[0-9]{1,18}}";

    private final ArticlePages articles;
    private final ContactPages contacts;
    private final Citations citations;

    CitationController(ArticlePages articles, ContactPages contacts, Citations citations) {
        this.articles = articles;
        this.contacts = contacts;
        this.citations = citations;
    }

    @GetMapping(
            path = {ARTICLE, ARTICLE + ENDINGS},
            produces = {RIS, BIBTEX, CSL_JSON})
    ResponseEntity<byte[]> article(@PathVariable long id, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        return written(citations.reference(articles.view(id)), "article-" + id, FormOfAddress.asked(request));
    }

    @GetMapping(
            path = {CONTACT, CONTACT + ENDINGS},
            produces = {RIS, BIBTEX, CSL_JSON})
    ResponseEntity<byte[]> contact(@PathVariable long id, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Reference reference = citations.reference(contacts.contact(id).contact());
        return written(reference, "contact-" + id, FormOfAddress.asked(request));
    }

    private static ResponseEntity<byte[]> written(Reference reference, String what, Form form) {
        String text = switch (form) {
            case RIS -> Ris.of(reference);
            case BIBTEX -> BibTex.of(reference);
            default -> CslJson.of(reference);
        };
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(form.mediaType()), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.header(FileName.of(what, form), form))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
