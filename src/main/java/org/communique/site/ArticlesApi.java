package org.communique.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleQuery;
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

    private static final Set<String> KNOWN = new LinkedHashSet<>(List.of("q", "after", "limit"));

    private final ArticlePages articles;

    ArticlesApi(ArticlePages articles) {
        this.articles = articles;
    }

    @GetMapping
    Slice<ArticleView> list(@RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/api/v1/articles", KNOWN, given);
        return articles.articles(
                new ArticleQuery(address.first("q"), address.first("after"), ContactParameters.limit(address)));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ArticleView one(@PathVariable long id) {
        return articles.article(id).article();
    }
}
