package org.communique.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.CorrectionView;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a curator typed over the fields of one thing. Nothing of it is lost when some of it cannot be used.
 *
 * @param inputs the fields as they are to be shown
 * @param changes the fields whose value differs from what is shown to readers
 * @param errors what to say of the form as a whole, such as a missing reason
 */
record CorrectionForm(
        List<FieldInput> inputs,
        Map<String, @Nullable Object> changes,
        List<String> errors,
        MultiValueMap<String, String> typed) {

    public boolean isUsable() {
        return errors.isEmpty() && inputs.stream().allMatch(input -> input.error() == null);
    }

    public String typed(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }

    /** Reads fields by their rules, beside what is shown and which corrections stand. */
    static CorrectionForm of(
            Map<String, FieldRule> rules,
            Map<String, ? extends @Nullable Object> shown,
            List<CorrectionView> standing,
            MultiValueMap<String, String> typed,
            Says says) {
        List<FieldInput> inputs = new ArrayList<>();
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        rules.forEach((name, rule) -> {
            String now = rule.typed(shown.get(name));
            String given = typed.getFirst(name);
            String error = null;
            if (given != null) {
                try {
                    Object value = rule.parse(given);
                    if (!rule.typed(value).equals(now)) {
                        changes.put(name, value);
                    }
                } catch (Unusable unusable) {
                    error = says.why(unusable);
                }
            }
            CorrectionView correction = standing.stream()
                    .filter(one -> one.field().equals(name) && one.about() == null)
                    .findFirst()
                    .orElse(null);
            inputs.add(new FieldInput(
                    name,
                    rule,
                    given == null ? now : given,
                    correction == null ? null : correction.former(),
                    correction != null,
                    error));
        });
        return new CorrectionForm(inputs, changes, new ArrayList<>(), typed);
    }
}
