package org.communique.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.catalogue.TenureLine;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Finds tenures that overlap: two posts at once are common, one post twice at once is a mistake. */
final class TenureWarnings {

    private TenureWarnings() {}

    /**
     * One warning.
     *
     * @param key {@code overlap} of two posts, or {@code twice} for one post held twice at once
     */
    record Warning(String key, Object[] arguments) {}

    static List<Warning> of(List<TenureLine> lines) {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TenureLine line = lines.get(i);
            for (TenureLine other : lines.subList(i + 1, lines.size())) {
                if (overlap(line, other)) {
                    warnings.add(new Warning(
                            line.post().equals(other.post()) ? "twice" : "overlap",
                            new Object[] {line.post(), other.post()}));
                }
            }
        }
        return warnings;
    }

    /** Whether it ends before it begins: no reading of it is possible. */
    static boolean isBackward(TenureLine line) {
        LocalDate start = first(line);
        LocalDate end = last(line);
        return start != null && end != null && end.isBefore(start);
    }

    /** A handover day or month belongs to both. */
    private static boolean overlap(TenureLine one, TenureLine other) {
        return begunBefore(one, other) && begunBefore(other, one);
    }

    private static boolean begunBefore(TenureLine one, TenureLine other) {
        LocalDate start = one.start() == null ? null : Edtf.parse(one.start()).latest();
        LocalDate end = other.end() == null ? null : Edtf.parse(other.end()).earliest();
        return start == null || end == null || start.isBefore(end);
    }

    private static @Nullable LocalDate first(TenureLine line) {
        return line.start() == null ? null : Edtf.parse(line.start()).earliest();
    }

    private static @Nullable LocalDate last(TenureLine line) {
        return line.end() == null ? null : Edtf.parse(line.end()).latest();
    }
}
