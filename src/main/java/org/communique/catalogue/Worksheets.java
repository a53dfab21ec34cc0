package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a curator needs beside a form. */
@Component
@Transactional(readOnly = true)
public class Worksheets {

    private final EntityManager entities;
    private final Entries entries;
    private final ClaimViews claims;
    private final CorrectionLog log;
    private final Officials officials;
    private final OfficialOverlay overlay;

    Worksheets(
            EntityManager entities,
            Entries entries,
            ClaimViews claims,
            CorrectionLog log,
            Officials officials,
            OfficialOverlay overlay) {
        this.entities = entities;
        this.entries = entries;
        this.claims = claims;
        this.log = log;
        this.officials = officials;
        this.overlay = overlay;
    }

    /**
     * @throws NotInCatalogue when there is no such contact
     */
    public ContactSheet contact(long id) {
        Contact contact = entities.find(Contact.class, id);
        if (contact == null) {
            throw new NotInCatalogue("There is no contact " + id);
        }
        TimelineEntry entry = entries.of(List.of(id)).get(0);
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("kind", entry.kind());
        shown.put("visit", entry.visit());
        shown.put("standing", entry.standing());
        shown.put("date", entry.date() == null ? null : entry.date().edtf());
        shown.put("place", entry.place());
        shown.put("countries", entry.countries());
        shown.put("level", entry.level());
        shown.put("title", entry.title());
        return new ContactSheet(
                new Worksheet(CorrectionTarget.CONTACT, id, shown, log.contact(id)),
                entry,
                contact.live(),
                contact.mergedInto(),
                claims.ofContact(id));
    }

    /**
     * @throws NotInCatalogue when there is no such article
     */
    public Worksheet article(long id) {
        Article article = entities.find(Article.class, id);
        if (article == null) {
            throw new NotInCatalogue("There is no article " + id);
        }
        ArticleVersion shown = entities.find(ArticleVersion.class, article.shownVersion());
        return new Worksheet(CorrectionTarget.ARTICLE, id, ArticleOverlay.fields(shown), log.article(id));
    }

    /**
     * @throws NotInCatalogue when there is no such official
     */
    public Worksheet official(String slug) {
        Official official =
                officials.findBySlug(slug).orElseThrow(() -> new NotInCatalogue("There is no official " + slug));
        return new Worksheet(
                CorrectionTarget.OFFICIAL,
                official.id(),
                OfficialOverlay.fields(overlay.line(official)),
                log.official(slug));
    }

    /** The slug of somebody named by their slug or by one of their names, if just one is called so. */
    public Optional<String> somebody(String named) {
        List<String> found = officials.findSlugsByName(named.strip());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
