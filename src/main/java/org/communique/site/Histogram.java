package org.communique.site;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Timeline;
import org.communique.recognition.Level;
import org.jspecify.annotations.Nullable;

/**
 * Contacts by period, mirrored: the United States' bars grow left of the axis, China's right of it, stacked by level.
 * Years as a rule, the months of a year once one is chosen. All lengths are units of the drawing.
 *
 * @param wider the address of all years, where months are shown
 */
record Histogram(List<Bar> bars, @Nullable String wider) {

    static final int ROW = 24;
    static final int HALF = 110;
    static final int AXIS = 44;

    private static final int ROOM_FOR_FIGURE = 26;
    private static final List<String> LEVELS = Tokens.of(Level.class);

    /** One period's bars. */
    record Bar(String period, String link, int y, Wing left, Wing right) {}

    /** One country's bar of a period: its pieces from the axis outwards, and where its figure stands. */
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

    static Histogram of(Timeline timeline, ContactQuery query, Address address) {
        String year = chosenYear(query);
        if (year == null) {
            return ofYears(timeline.years(query).stream().map(Tally::of).toList(), address);
        }
        return ofMonths(year, timeline.months(query).stream().map(Tally::of).toList(), address);
    }

    /** The year that the whole period lies in. */
    private static @Nullable String chosenYear(ContactQuery query) {
        if (query.from() == null || query.to() == null) {
            return null;
        }
        String year = query.from().toString().substring(0, 4);
        return query.to().toString().startsWith(year) ? year : null;
    }

    /** Newest year first, as the timeline under it; years without a contact are shown too, unless most are. */
    static Histogram ofYears(List<Tally> tallies, Address address) {
        TreeMap<String, List<Tally>> years = byPeriod(tallies);
        if (!years.isEmpty()) {
            int first = Integer.parseInt(years.firstKey());
            int last = Integer.parseInt(years.lastKey());
            if (last - first < 3 * years.size() + 10) {
                IntStream.range(first, last)
                        .forEach(year -> years.computeIfAbsent("%04d".formatted(year), empty -> List.of()));
            }
        }
        return new Histogram(bars(years, address), null);
    }

    /** The twelve months of a year. */
    static Histogram ofMonths(String year, List<Tally> tallies, Address address) {
        TreeMap<String, List<Tally>> months = byPeriod(tallies);
        months.keySet().removeIf(month -> !month.startsWith(year));
        for (int month = 1; month <= 12; month++) {
            months.computeIfAbsent(Year.parse(year).atMonth(month).toString(), empty -> List.of());
        }
        String wider = address.clear(ContactParameters.AFTER, ContactParameters.FROM, ContactParameters.TO)
                .toString();
        return new Histogram(bars(months, address), wider);
    }

    private static TreeMap<String, List<Tally>> byPeriod(List<Tally> tallies) {
        TreeMap<String, List<Tally>> periods = new TreeMap<>();
        tallies.forEach(tally -> periods.computeIfAbsent(tally.period(), first -> new ArrayList<>())
                .add(tally));
        return periods;
    }

    private static List<Bar> bars(TreeMap<String, List<Tally>> periods, Address address) {
        long largest = periods.values().stream()
                .flatMap(tallies ->
                        List.of(total(tallies, Side.LEFT_COUNTRY), total(tallies, Side.RIGHT_COUNTRY)).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<String, List<Tally>> period : periods.descendingMap().entrySet()) {
            bars.add(new Bar(
                    period.getKey(),
                    link(period.getKey(), address),
                    bars.size() * ROW,
                    wing(period.getValue(), Side.LEFT_COUNTRY, largest, -1),
                    wing(period.getValue(), Side.RIGHT_COUNTRY, largest, 1)));
        }
        return bars;
    }

    private static String link(String period, Address address) {
        return address.clear(ContactParameters.AFTER)
                .only(ContactParameters.FROM, period)
                .only(ContactParameters.TO, period)
                .toString();
    }

    private static long total(List<Tally> tallies, String country) {
        return tallies.stream()
                .filter(tally -> tally.country().equals(country))
                .mapToLong(Tally::contacts)
                .sum();
    }

    private static Wing wing(List<Tally> tallies, String country, long largest, int direction) {
        double unit = (HALF - ROOM_FOR_FIGURE) / (double) Math.max(1, largest);
        double edge = HALF + AXIS / 2.0 + direction * AXIS / 2.0;
        List<Piece> pieces = new ArrayList<>();
        long sum = 0;
        for (String level : LEVELS) {
            long contacts = total(
                    tallies.stream()
                            .filter(tally -> tally.level().equals(level))
                            .toList(),
                    country);
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
