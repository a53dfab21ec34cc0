package org.communique.site;

import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.Slice;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles for programs. */
@RestController
@RequestMapping("/api/v1/articles")
class ArticlesApi {

    private final ArticlePages articles;

    ArticlesApi(ArticlePages articles) {
        this.articles = articles;
    }

    @GetMapping
    Slice<ArticleView> list(@RequestParam MultiValueMap<String, String> given) {
        return articles.articles(ArticleParameters.query(ContactParameters.address("/api/v1/articles", given)));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ArticleView one(@PathVariable long id) {
        return articles.view(id);
    }
}
