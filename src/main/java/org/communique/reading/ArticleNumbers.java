package org.communique.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates a page by the number that this agency gave it: numbers rise with time. */
final class ArticleNumbers {

    /** {@code /eng/article/2942519}, {@code slug_a3693985}, {@code /en/amp/slug_a3304013}; a host of the agency before it. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("inform\\.kz/[^?#]{0,300}?(?:_a|/article/)(\\d{7})(?!\\d)");

    /** Numbers whose days are known, from time lines, datelines and the texts of articles. */
    private static final TreeMap<Integer, LocalDate> KNOWN = known("""
            2458405 2012-04-24
            2572945 2013-07-10
            2816972 2015-09-11
            2834937 2015-11-02
            2980664 2016-12-16
            2990672 2017-01-19
            3018703 2017-04-19
            3022420 2017-05-01
            3067576 2017-09-21
            3080462 2017-10-31
            3229921 2018-04-24
            3304013 2018-06-28
            3454700 2018-11-13
            3522066 2019-04-30
            3545278 2019-07-05
            3556944 2019-08-16
            3581547 2019-11-02
            3584917 2019-11-13
            3607594 2020-01-25
            3610477 2020-02-03
            3618911 2020-02-26
            3635285 2020-04-08
            3693985 2020-09-12
            3780142 2021-04-23
            3796058 2021-06-02
            3881833 2022-01-06
            3883332 2022-01-10
            3911935 2022-03-16
            3935879 2022-05-23
            3941898 2022-06-07
            4015434 2022-12-21
            4040219 2023-02-26
            4040992 2023-02-28
            4044368 2023-03-10
            4045628 2023-03-14
            4048336 2023-03-20
            4068257 2023-05-17
            """);

    private ArticleNumbers() {}

    private static TreeMap<Integer, LocalDate> known(String rows) {
        TreeMap<Integer, LocalDate> known = new TreeMap<>();
        rows.lines()
                .map(row -> row.split(" "))
                .forEach(row -> known.put(Integer.valueOf(row[0]), LocalDate.parse(row[1])));
        return known;
    }

    /**
     * @param address where the page is from; may be empty
     * @param printed the day and month of its dateline; may be empty
     */
    static Optional<Dated> date(String address, String printed) {
        Matcher number = IN_ADDRESS.matcher(address);
        return number.find()
                ? Optional.of(bounds(Integer.parseInt(number.group(1)))).map(found -> narrow(found, printed))
                : Optional.empty();
    }

    private static Dated bounds(int number) {
        Map.Entry<Integer, LocalDate> before = KNOWN.floorEntry(number);
        Map.Entry<Integer, LocalDate> after = KNOWN.ceilingEntry(number);
        Edtf date = Edtf.between(before == null ? null : before.getValue(), after == null ? null : after.getValue());
        return new Dated(
                date,
                DateBasis.BOUNDS,
                null,
                List.of("Its article number, " + number + ", is dated by those around it."));
    }

    /** The day that the dateline prints, if only one year between the bounds has it. */
    private static Dated narrow(Dated bounds, String printed) {
        LocalDate earliest = bounds.date().earliest();
        LocalDate latest = bounds.date().latest();
        if (printed.isEmpty() || earliest == null || latest == null) {
            return bounds;
        }
        List<LocalDate> days = earliest.getYear() <= latest.getYear()
                ? IntStream.rangeClosed(earliest.getYear(), latest.getYear())
                        .boxed()
                        .flatMap(year -> DayAndMonth.allIn(printed, year).stream())
                        .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                        .toList()
                : List.of();
        return days.size() == 1
                ? new Dated(Edtf.day(days.get(0)), DateBasis.DATELINE, printed, bounds.reasons())
                : bounds;
    }
}
