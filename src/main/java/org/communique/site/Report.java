package org.communique.site;

import java.util.List;
import org.communique.catalogue.ClaimView;

/** What one article says of a contact, fact by fact. */
record Report(ClaimView claim, FactSheet sheet) {

    static List<Report> of(List<ClaimView> claims, Words words) {
        return claims.stream()
                .map(claim -> new Report(claim, FactSheet.of(claim, words)))
                .toList();
    }
}
