package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.catalogue.YearCount;
import org.communique.recognition.Level;

/**
 * Contacts by year, mirrored: the United States' bars grow left of the axis, China's right of it, stacked by level.
 * All lengths are units of the drawing.
 */
record Histogram(List<Bar> bars, long largest) {

    static final int ROW = 24;
    static final int HALF = 110;
    static final int AXIS = 44;

    private static final int ROOM_FOR_FIGURE = 26;
    private static final List<String> LEVELS = Tokens.of(Level.class);

    /** One year's bars. */
    record Bar(String period, String link, int y, Wing left, Wing right) {}

    /** One country's bar of a year: its pieces from the axis outwards, and where its figure stands. */
    record Wing(long contacts, List<Piece> pieces, double figureX) {}

    /** The contacts of one level within a bar. */
    record Piece(String level, long contacts, double x, double width) {}

    public int height() {
        return bars.size() * ROW;
    }

    public int width() {
        return 2 * HALF + AXIS;
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** Newest year first, as the timeline under it; years without a contact are shown too, unless most are. */
    static Histogram of(List<YearCount> counts, Address address) {
        TreeMap<Integer, Map<String, Map<String, Long>>> years = new TreeMap<>();
        for (YearCount count : counts) {
            years.computeIfAbsent(count.year(), year -> new TreeMap<>())
                    .computeIfAbsent(count.country(), country -> new TreeMap<>())
                    .merge(count.level(), count.contacts(), Long::sum);
        }
        fillGaps(years);
        long largest = years.values().stream()
                .flatMap(year -> List.of(total(year, Side.LEFT_COUNTRY), total(year, Side.RIGHT_COUNTRY)).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        years.descendingMap()
                .forEach((year, countries) -> bars.add(bar(year, countries, largest, bars.size(), address)));
        return new Histogram(bars, largest);
    }

    private static void fillGaps(TreeMap<Integer, Map<String, Map<String, Long>>> years) {
        if (!years.isEmpty() && years.lastKey() - years.firstKey() < 3 * years.size() + 10) {
            for (int year = years.firstKey(); year < years.lastKey(); year++) {
                years.computeIfAbsent(year, empty -> Map.of());
            }
        }
    }

    private static long total(Map<String, Map<String, Long>> year, String country) {
        return year.getOrDefault(country, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Bar bar(int year, Map<String, Map<String, Long>> countries, long largest, int row, Address address) {
        String period = "%04d".formatted(year);
        String link = address.without(ContactParameters.AFTER)
                .only(ContactParameters.FROM, period)
                .only(ContactParameters.TO, period)
                .toString();
        Wing left = wing(countries.getOrDefault(Side.LEFT_COUNTRY, Map.of()), largest, -1);
        Wing right = wing(countries.getOrDefault(Side.RIGHT_COUNTRY, Map.of()), largest, 1);
        return new Bar(period, link, row * ROW, left, right);
    }

    private static Wing wing(Map<String, Long> levels, long largest, int direction) {
        double unit = (HALF - ROOM_FOR_FIGURE) / (double) Math.max(1, largest);
        double edge = HALF + AXIS / 2.0 + direction * AXIS / 2.0;
        List<Piece> pieces = new ArrayList<>();
        long sum = 0;
        for (String level : LEVELS) {
            long contacts = levels.getOrDefault(level, 0L);
            if (contacts > 0) {
                double width = contacts * unit;
                double inner = edge + direction * sum * unit;
                pieces.add(new Piece(
                        level, contacts, Scale.rounded(direction < 0 ? inner - width : inner), Scale.rounded(width)));
                sum += contacts;
            }
        }
        return new Wing(sum, pieces, Scale.rounded(edge + direction * (sum * unit + 5)));
    }
}
