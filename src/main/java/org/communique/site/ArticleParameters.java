package org.communique.site;

import org.communique.catalogue.ArticleQuery;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.search.Dimension;

/** The parameters that narrow articles: by whom they tell of, where and when they appeared, and their words. */
final class ArticleParameters {

    private ArticleParameters() {}

    /**
     * Kind, level and standing are a contact's.
     *
     * @throws BadQuery when a parameter has a value that the archive does not understand
     */
    static ArticleQuery query(Address address) {
        ContactQuery query = ContactParameters.query(address);
        return new ArticleQuery(
                query.wanted(Dimension.COUNTRY),
                query.wanted(Dimension.OFFICIAL),
                query.wanted(Dimension.SOURCE),
                query.from(),
                query.to(),
                query.words(),
                query.after(),
                query.limit());
    }
}
