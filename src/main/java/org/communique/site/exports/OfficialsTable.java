package org.communique.site.exports;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.communique.catalogue.OfficialView;
import org.communique.catalogue.OfficialView.PostView;

/** Officials as a table, one row each; posts and their terms go side by side, in the same order. */
public final class OfficialsTable {

    private static final Object[] COLUMNS = {
        "slug", "name", "other_names", "country", "posts", "starts", "ends", "contacts", "address"
    };

    private final Csv csv;
    private final Links links;

    public OfficialsTable(Appendable out, Links links) {
        this.csv = new Csv(out);
        this.links = links;
    }

    public void begin() throws IOException {
        csv.row(COLUMNS);
    }

    public void official(OfficialView official) throws IOException {
        List<PostView> posts = official.posts();
        csv.row(
                official.slug(),
                official.name(),
                official.otherNames(),
                official.country(),
                posts.stream().map(PostView::post).toList(),
                posts.stream()
                        .map(post -> Objects.requireNonNullElse(post.start(), ""))
                        .toList(),
                posts.stream()
                        .map(post -> Objects.requireNonNullElse(post.end(), ""))
                        .toList(),
                official.contacts(),
                links.official(official.slug()));
    }
}
