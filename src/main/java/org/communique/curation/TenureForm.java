package org.communique.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.TenureLine;
import org.communique.catalogue.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The posts that an official held, as rows of a form. */
@Component
class TenureForm {

    private static final int BLANK_ROWS = 2;

    private static final TenureLine BLANK = new TenureLine("", null, "minister", null, null, false, null, null);

    private final Says says;

    TenureForm(Says says) {
        this.says = says;
    }

    private static List<TenureLine> held(Worksheet sheet) {
        List<TenureLine> held = new ArrayList<>();
        if (sheet.shown().get("tenures") instanceof List<?> lines) {
            lines.forEach(line -> held.add((TenureLine) Objects.requireNonNull(line)));
        }
        return held;
    }

    /** What was typed, else what is held; then some blank rows. */
    List<TenureLine> rows(Worksheet sheet, MultiValueMap<String, String> typed) {
        List<TenureLine> rows = new ArrayList<>(typed.containsKey("post") ? lines(typed) : held(sheet));
        for (int i = 0; i < BLANK_ROWS; i++) {
            rows.add(BLANK);
        }
        return rows;
    }

    private static List<TenureLine> lines(MultiValueMap<String, String> typed) {
        List<TenureLine> lines = new ArrayList<>();
        List<String> posts = typed.getOrDefault("post", List.of());
        for (int i = 0; i < posts.size(); i++) {
            if (!posts.get(i).isBlank()) {
                lines.add(new TenureLine(
                        posts.get(i).strip(),
                        cell(typed, "post-country", i),
                        Objects.requireNonNullElse(cell(typed, "level", i), "other"),
                        cell(typed, "start", i),
                        cell(typed, "end", i),
                        "certain".equals(cell(typed, "certainty", i)),
                        cell(typed, "note", i),
                        cell(typed, "source", i)));
            }
        }
        return lines;
    }

    private static @Nullable String cell(MultiValueMap<String, String> typed, String name, int row) {
        List<String> cells = typed.getOrDefault(name, List.of());
        return row >= cells.size() || cells.get(row).isBlank()
                ? null
                : cells.get(row).strip();
    }

    /**
     * The correction that a form asks for, if it asks for one.
     *
     * @throws Unusable when a date, a level or a country is none
     */
    Map<String, Object> changes(Worksheet sheet, MultiValueMap<String, String> typed) {
        if (!typed.containsKey("post")) {
            return Map.of();
        }
        List<TenureLine> lines = lines(typed).stream().map(TenureForm::checked).toList();
        return lines.equals(held(sheet)) ? Map.of() : Map.of("tenures", lines);
    }

    static TenureLine checked(TenureLine line) {
        if (line.post().isBlank()) {
            throw new Unusable("empty");
        }
        TenureLine checked = new TenureLine(
                line.post(),
                (String) FieldRule.COUNTRY.parse(Objects.requireNonNullElse(line.country(), "")),
                (String) Objects.requireNonNull(FieldRule.LEVEL.parse(line.level())),
                (String) FieldRule.DATE.parse(Objects.requireNonNullElse(line.start(), "")),
                (String) FieldRule.DATE.parse(Objects.requireNonNullElse(line.end(), "")),
                line.certain(),
                line.note(),
                line.source());
        if (TenureWarnings.isBackward(checked)) {
            throw new Unusable("backward", line.post());
        }
        return checked;
    }

    /** What looks wrong with the posts; two at once are common, so nothing of it is refused. */
    List<String> warnings(Worksheet sheet) {
        return TenureWarnings.of(held(sheet)).stream()
                .map(warning -> says.say("curation.tenure." + warning.key(), warning.arguments()))
                .toList();
    }
}
