package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import org.communique.catalogue.ClaimView;
import org.communique.catalogue.DateView;
import org.communique.catalogue.MentionView;
import org.communique.catalogue.ParticipantView;
import org.communique.site.Fact.Quote;
import org.jspecify.annotations.Nullable;

/** What one report says of one contact, fact by fact. */
record FactSheet(ClaimView claim, String anchor, List<Fact> facts) {

    static FactSheet of(ClaimView claim, Words words) {
        return new Writer(claim, words).sheet();
    }

    /** Collects the facts of a claim. */
    private static final class Writer {

        private final ClaimView claim;
        private final Words words;
        private final String anchor;
        private final List<Fact> facts = new ArrayList<>();

        Writer(ClaimView claim, Words words) {
            this.claim = claim;
            this.words = words;
            this.anchor = "claim-" + claim.contact() + "-" + claim.article();
        }

        FactSheet sheet() {
            add("kind", "kind", words.say("kind." + claim.kind()));
            if (claim.visit() != null) {
                add("visit", "visit", words.say("visit." + claim.visit()));
            }
            if (!claim.standing().equals("reported")) {
                add("standing", "standing", words.say("standing." + claim.standing()));
            }
            DateView date = claim.date();
            if (date != null) {
                add("date", "date", words.date(date), null, words.basis(date));
            }
            if (claim.place() != null) {
                add("place", "place", claim.place());
            }
            participants();
            mentions();
            return new FactSheet(claim, anchor, List.copyOf(facts));
        }

        private void participants() {
            for (int i = 0; i < claim.participants().size(); i++) {
                ParticipantView person = claim.participants().get(i);
                String note = person.role() == null ? words.country(person.country()) : person.role();
                add("participant:" + i, "part." + person.part(), person.name(), person.official(), note);
            }
        }

        private void mentions() {
            for (int i = 0; i < claim.mentioned().size(); i++) {
                MentionView person = claim.mentioned().get(i);
                add("mention:" + i, "how." + person.how(), person.name(), person.official(), null);
            }
        }

        private void add(String field, String key, String value) {
            add(field, key, value, null, null);
        }

        private void add(String field, String key, String value, @Nullable String official, @Nullable String note) {
            List<Quote> quotes = claim.evidence().stream()
                    .filter(evidence -> evidence.field().equals(field))
                    .map(Quote::of)
                    .distinct()
                    .toList();
            facts.add(new Fact(anchor + "-" + field.replace(':', '-'), key, value, official, note, quotes));
        }
    }
}
