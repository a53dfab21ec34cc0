package org.communique.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.MentionView;
import org.communique.catalogue.ParticipantView;
import org.communique.catalogue.TimelineEntry;
import org.communique.catalogue.Worksheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Who takes which part in a contact, as a curator types it. */
@Component
class People {

    /** The parts of those who take part, then those of who is only named, then none at all. */
    static final List<String> PARTS =
            List.of("principal", "counterpart", "delegation", "conveyed", "mentioned", "none");

    /**
     * Somebody on the form.
     *
     * @param slug empty for the row by which somebody is added
     */
    record Person(String slug, String name, String part, String role, String country, String as) {}

    private final Worksheets sheets;

    People(Worksheets sheets) {
        this.sheets = sheets;
    }

    /** Everybody named, each as typed so far, and a row to add somebody by. */
    List<Person> inputs(TimelineEntry contact, MultiValueMap<String, String> typed) {
        List<Person> people = new ArrayList<>();
        contact.participants().forEach(one -> people.add(typed(shown(one), typed)));
        contact.mentioned().forEach(one -> {
            if (one.official() != null) {
                people.add(typed(shown(one), typed));
            }
        });
        people.add(typed(new Person("", "", "delegation", "", "", ""), typed));
        return people;
    }

    private static Person shown(ParticipantView one) {
        return new Person(
                one.official(), one.name(), one.part(), Objects.requireNonNullElse(one.role(), ""), one.country(), "");
    }

    private static Person shown(MentionView one) {
        return new Person(Objects.requireNonNull(one.official()), one.name(), one.how(), "", "", "");
    }

    private static Person typed(Person shown, MultiValueMap<String, String> typed) {
        String key = "." + shown.slug();
        return new Person(
                shown.slug(),
                shown.name(),
                or(typed, "part" + key, shown.part()),
                or(typed, "role" + key, shown.role()),
                or(typed, "country" + key, shown.country()),
                or(typed, "as" + key, ""));
    }

    private static String or(MultiValueMap<String, String> typed, String name, String shown) {
        String given = typed.getFirst(name);
        return given == null ? shown : given.strip();
    }

    /**
     * The corrections that a form asks for.
     *
     * @throws Unusable when somebody is not known, or a country or part is none
     */
    Map<String, @Nullable Object> changes(TimelineEntry contact, MultiValueMap<String, String> typed) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        List<Person> shown = inputs(contact, new org.springframework.util.LinkedMultiValueMap<>());
        List<Person> now = inputs(contact, typed);
        for (int i = 0; i < now.size(); i++) {
            Person person = now.get(i);
            if (person.slug().isEmpty()) {
                if (!person.as().isEmpty()) {
                    String added = somebody(person.as());
                    changes.put("participant:" + added, value(person, null));
                }
            } else if (!person.equals(shown.get(i))) {
                String as = person.as().isEmpty() ? null : somebody(person.as());
                changes.put("participant:" + person.slug(), value(person, as));
            }
        }
        return changes;
    }

    /**
     * The slug of somebody named by a slug or a name.
     *
     * @throws Unusable when nobody, or more than one, is called so
     */
    String somebody(String named) {
        return sheets.somebody(named).orElseThrow(() -> new Unusable("somebody", named));
    }

    private static @Nullable Map<String, Object> value(Person person, @Nullable String as) {
        if (!PARTS.contains(person.part())) {
            throw new Unusable("token", person.part(), String.join(", ", PARTS));
        }
        if (person.part().equals("none")) {
            return null;
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("part", person.part());
        if (!person.role().isEmpty()) {
            value.put("role", person.role());
        }
        if (!person.country().isEmpty()) {
            value.put("country", FieldRule.country(person.country()));
        }
        if (as != null) {
            value.put("as", as);
        }
        return value;
    }
}
