package org.communique.site;

import java.nio.charset.StandardCharsets;
import org.communique.catalogue.ArticlePage;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.CorrectionLog;
import org.communique.catalogue.Slice;
import org.communique.catalogue.search.DocumentType;
import org.communique.site.exports.CitationText;
import org.communique.site.exports.LinkedData;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One article: its clean text with the facts it tells, what was removed, and the page as it came. */
@Controller
class ArticleController {

    private static final String LIST = "/articles";
    private static final String PATH = "/articles/{id:[0-9]{1,18}}";

    private final ArticlePages articles;
    private final Words words;
    private final Citations citations;
    private final CorrectionLog corrections;
    private final SiteAddress site;

    ArticleController(
            ArticlePages articles, Words words, Citations citations, CorrectionLog corrections, SiteAddress site) {
        this.articles = articles;
        this.words = words;
        this.citations = citations;
        this.corrections = corrections;
        this.site = site;
    }

    /** All articles, newest first, are what search shows of them. */
    @GetMapping(path = LIST, produces = MediaType.TEXT_HTML_VALUE)
    String list(@RequestParam MultiValueMap<String, String> given) {
        return "redirect:"
                + SearchParameters.address("/search", given)
                        .only(SearchParameters.TYPE, DocumentType.ARTICLE.token())
                        .only(SearchParameters.SORT, SearchParameters.NEWEST);
    }

    @GetMapping(
            path = {LIST, LIST + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Slice<ArticleView> listData(@RequestParam MultiValueMap<String, String> given) {
        return articles.articles(ArticleParameters.query(ContactParameters.address(LIST, given)));
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable long id, Model model) {
        ArticlePage page = articles.article(id);
        model.addAttribute("page", page);
        model.addAttribute("article", page.article());
        model.addAttribute("removed", RemovedKind.of(page));
        model.addAttribute("text", ArticleText.of(page, words));
        model.addAttribute("corrections", corrections.article(id));
        model.addAttribute("citation", citations.article(page.article()));
        model.addAttribute("cited", CitationText.of(citations.reference(page.article())));
        model.addAttribute("metas", citations.metas(page.article()));
        model.addAttribute(
                "linkedData",
                new LinkedData(site.links()).article(page.article(), citations.publication(page.article())));
        return "site/article";
    }

    @GetMapping(
            path = {PATH, PATH + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ArticleView data(@PathVariable long id) {
        return articles.view(id);
    }

    /** The bytes as they came, to save; never rendered, whatever they are. */
    @GetMapping(PATH + "/original")
    ResponseEntity<byte[]> original(@PathVariable long id) {
        String name = articles.view(id).source().name();
        String file = name.substring(name.lastIndexOf('/') + 1);
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.endsWith(".txt") ? file : file + ".txt", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(articles.original(id));
    }
}
