package org.communique.catalogue;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers with whom Kazakhstan had contacts. */
@Component
@Transactional(readOnly = true)
public class CountryPages {

    private static final int OFFICIALS_SHOWN = 12;

    private final JdbcClient sql;
    private final OfficialPages officials;

    CountryPages(JdbcClient sql, OfficialPages officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /**
     * @param code ISO 3166-1 alpha-2
     * @throws NotInCatalogue when no contact involves the country
     */
    public CountryView country(String code) {
        long contacts = sql.sql("""
                        SELECT count(*) FROM contact_country JOIN contact ON contact.id = contact_id
                        WHERE country = ? AND contact.live AND contact.standing <> 'announced'""").param(code).query(Long.class).single();
        if (contacts == 0 && !List.of("KZ", "US", "CN").contains(code)) {
            throw new NotInCatalogue("The archive holds no contact with a country " + code);
        }
        List<String> slugs =
                sql.sql("""
                        SELECT official.slug
                        FROM participation
                        JOIN official ON official.id = participation.official_id
                        JOIN contact ON contact.id = participation.contact_id
                        WHERE participation.country = ? AND contact.live AND contact.standing <> 'announced'
                        GROUP BY official.slug ORDER BY count(*) DESC, official.slug LIMIT ?""").params(code, OFFICIALS_SHOWN).query(String.class).list();
        return new CountryView(code, contacts, inOrder(slugs));
    }

    private List<OfficialView> inOrder(List<String> slugs) {
        return slugs.stream().map(officials::official).toList();
    }

    /** The countries beside Kazakhstan that contacts involve, with their number, most first. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new java.util.LinkedHashMap<>();
        sql.sql("""
                        SELECT country, count(*) AS contacts
                        FROM contact_country JOIN contact ON contact.id = contact_id
                        WHERE contact.live AND contact.standing <> 'announced' AND country <> 'KZ'
                        GROUP BY country ORDER BY 2 DESC, 1""").query(row -> {
            counts.put(row.getString("country"), row.getLong("contacts"));
        });
        return counts;
    }
}
