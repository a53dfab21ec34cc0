package org.communique.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.catalogue.ClaimView;
import org.communique.catalogue.DateView;
import org.jspecify.annotations.Nullable;

/** A field on which the reports of a contact differ: each value with the reports that give it. */
record Conflict(String field, Map<String, List<ClaimView>> values) {

    static List<Conflict> among(List<ClaimView> claims, Words words) {
        Map<String, Function<ClaimView, @Nullable String>> fields = new LinkedHashMap<>();
        fields.put("kind", claim -> words.say("kind." + claim.kind()));
        fields.put("visit", claim -> claim.visit() == null ? null : words.say("visit." + claim.visit()));
        fields.put("date", claim -> statedDate(claim.date(), words));
        fields.put("place", ClaimView::place);
        List<Conflict> conflicts = new ArrayList<>();
        fields.forEach((field, value) -> {
            Conflict conflict = new Conflict(field, byValue(claims, value));
            if (conflict.values().size() > 1) {
                conflicts.add(conflict);
            }
        });
        return conflicts;
    }

    /** A report that says nothing of a field contradicts nobody. */
    private static Map<String, List<ClaimView>> byValue(
            List<ClaimView> claims, Function<ClaimView, @Nullable String> value) {
        Map<String, List<ClaimView>> values = new LinkedHashMap<>();
        for (ClaimView claim : claims) {
            String said = value.apply(claim);
            if (said != null) {
                values.computeIfAbsent(said, first -> new ArrayList<>()).add(claim);
            }
        }
        return values;
    }

    /** An inferred date bounds the true one; it does not compete with it. */
    private static @Nullable String statedDate(@Nullable DateView date, Words words) {
        return date == null || date.basis().equals("bounds") ? null : words.date(date);
    }
}
