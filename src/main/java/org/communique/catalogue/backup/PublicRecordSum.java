package org.communique.catalogue.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Function;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleQuery;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.OfficialPages;
import org.communique.catalogue.OfficialQuery;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.catalogue.search.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sums up the public record by asking the catalogue what readers ask: all contacts of every standing, all articles and
 * all officials, in the order and in the fields in which lists show them. So it differs as soon as a reader would see a
 * difference, whatever the tables say.
 */
@Component
class PublicRecordSum {

    private static final List<String> EVERY_STANDING = List.of("reported", "background", "announced");

    private final Timeline timeline;
    private final ArticlePages articles;
    private final OfficialPages officials;

    PublicRecordSum(Timeline timeline, ArticlePages articles, OfficialPages officials) {
        this.timeline = timeline;
        this.articles = articles;
        this.officials = officials;
    }

    PublicSum now() {
        MessageDigest sum = Sums.sha256();
        return new PublicSum(
                each(sum, after -> timeline.contacts(contacts(after))),
                each(sum, after -> articles.articles(articles(after))),
                each(sum, after -> officials.officials(officials(after))),
                Sums.hex(sum));
    }

    private static long each(MessageDigest sum, Function<@Nullable String, Slice<?>> list) {
        long count = 0;
        String after = null;
        do {
            Slice<?> slice = list.apply(after);
            slice.items().forEach(item -> sum.update((item + "\n").getBytes(StandardCharsets.UTF_8)));
            count += slice.items().size();
            after = slice.next();
        } while (after != null);
        return count;
    }

    private static ContactQuery contacts(@Nullable String after) {
        return ContactQuery.all().of(Dimension.STANDING, EVERY_STANDING).sliced(after, ContactQuery.LARGEST);
    }

    private static ArticleQuery articles(@Nullable String after) {
        return ArticleQuery.all().sliced(after, ContactQuery.LARGEST);
    }

    private static OfficialQuery officials(@Nullable String after) {
        return new OfficialQuery(null, null, null, null, false, after, ContactQuery.LARGEST);
    }
}
