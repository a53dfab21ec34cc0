package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.communique.recognition.Tenure;
import org.springframework.stereotype.Component;

/** Finds the post that a tenure holds, and opens one that is not known yet. */
@Component
class PostRegister {

    private final Posts posts;
    private final EntityManager entities;
    private final Ids ids;

    PostRegister(Posts posts, EntityManager entities, Ids ids) {
        this.posts = posts;
        this.entities = entities;
        this.ids = ids;
    }

    List<StoredTenure> stored(List<TenureLine> lines) {
        return lines.stream()
                .map(TenureLine::tenure)
                .map(tenure -> StoredTenure.of(held(tenure).id(), tenure))
                .toList();
    }

    List<TenureLine> lines(List<StoredTenure> tenures) {
        return tenures.stream()
                .map(tenure -> TenureLine.of(tenure.of(entities.find(Post.class, tenure.postId()))))
                .toList();
    }

    private Post held(Tenure tenure) {
        Post post = posts.findByTitleAndCountry(tenure.post(), tenure.country()).orElseGet(() -> opened(tenure));
        post.rankAs(tenure.level());
        return post;
    }

    private Post opened(Tenure tenure) {
        Post post = new Post(ids.next(), tenure.post(), tenure.country(), tenure.level());
        entities.persist(post);
        return post;
    }
}
