package org.communique.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ArticleVersions extends Repository<ArticleVersion, Long> {

    List<ArticleVersion> findByArticleIdOrderByNumberDesc(long articleId);
}
