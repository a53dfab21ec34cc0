package org.communique.site;

import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleQuery;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactQuery;
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
        return articles.articles(query(ContactParameters.address("/api/v1/articles", given)));
    }

    /** Kind, level and standing are a contact's; an article is narrowed by whom it tells of and when it appeared. */
    private static ArticleQuery query(Address address) {
        ContactQuery query = ContactParameters.query(address);
        return new ArticleQuery(
                query.countries(),
                query.officials(),
                query.from(),
                query.to(),
                query.words(),
                query.after(),
                query.limit());
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    ArticleView one(@PathVariable long id) {
        return articles.view(id);
    }
}
