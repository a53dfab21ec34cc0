package org.communique.catalogue;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the outlets of contacts beside them. After a start with other rules it tells those of every article anew; before
 * the index is followed, so that it finds in the log what has changed.
 */
@Component
class Outlets implements InitializingBean {

    private static final int BATCH = 2000;

    private static final String TOLD = """
            SELECT DISTINCT claim.contact_id, article.outlet FROM claim JOIN article ON article.id = claim.article_id
            WHERE article.outlet IS NOT NULL""";

    private final JdbcClient sql;
    private final ReferenceLoads loads;
    private final ImportLock lock;
    private final TransactionTemplate transaction;

    Outlets(JdbcClient sql, ReferenceLoads loads, ImportLock lock, TransactionTemplate transaction) {
        this.sql = sql;
        this.loads = loads;
        this.lock = lock;
        this.transaction = transaction;
    }

    /** Contacts have the outlets of the articles that tell of them now. */
    void link(Collection<Long> contacts) {
        sql.sql("WITH told AS (" + TOLD + """
                         AND claim.contact_id = ANY (:contacts)),
                        gone AS (DELETE FROM contact_outlet WHERE contact_id = ANY (:contacts)
                                   AND (contact_id, outlet) NOT IN (SELECT contact_id, outlet FROM told))
                        INSERT INTO contact_outlet SELECT contact_id, outlet FROM told ON CONFLICT DO NOTHING""")
                .param("contacts", contacts.toArray(Long[]::new))
                .update();
    }

    @Override
    public void afterPropertiesSet() {
        if (loads.isNew("outlets", Outlet.RULES)) {
            transaction.executeWithoutResult(status -> tellAnew());
        }
    }

    private void tellAnew() {
        lock.hold();
        List<Told> some = after(0);
        while (!some.isEmpty()) {
            keep(some.stream().filter(Told::differs).toList());
            some = after(some.get(some.size() - 1).article());
        }
        sql.sql("DELETE FROM contact_outlet").update();
        sql.sql("INSERT INTO contact_outlet " + TOLD).update();
        loads.remember("outlets", Outlet.RULES);
    }

    private record Told(
            long article, @Nullable String held, @Nullable String now) {

        boolean differs() {
            return now == null ? held != null : !now.equals(held);
        }
    }

    private List<Told> after(long article) {
        return sql.sql("""
                        SELECT article.id, article.outlet, page.identity, page.url,
                               version.dateline_agency, version.credit
                        FROM article
                        JOIN article_version version ON version.id = article.shown_version
                        JOIN source_page page ON page.id = version.source_page_id
                        WHERE article.id > ? ORDER BY article.id LIMIT ?""")
                .params(article, BATCH)
                .query((row, i) -> new Told(
                        row.getLong("id"),
                        row.getString("outlet"),
                        Outlet.of(
                                row.getString("identity"),
                                row.getString("url"),
                                row.getString("dateline_agency"),
                                row.getString("credit"))))
                .list();
    }

    /** No revision of the articles: what they say is what it was. */
    private void keep(List<Told> changed) {
        sql.sql("""
                        WITH told AS (SELECT * FROM unnest(:articles, :outlets) AS told (id, outlet)),
                             kept AS (UPDATE article SET outlet = told.outlet FROM told WHERE article.id = told.id)
                        INSERT INTO change (entity, entity_id, changed_at) SELECT 'article', id, now() FROM told""")
                .param("articles", changed.stream().map(Told::article).toArray(Long[]::new))
                .param("outlets", changed.stream().map(Told::now).toArray(String[]::new))
                .update();
    }
}
