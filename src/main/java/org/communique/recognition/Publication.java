package org.communique.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** When an article without a date of its own was published, as far as knowledge bounds it. */
final class Publication {

    private static final Pattern ARTICLE_NUMBER = Pattern.compile("inform\\.kz/.*_a(\\d{7})(?:\\D|$)");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("[/_-][a-z]?((?:19|20)\\d\\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])/");

    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    /** {@code 2016apr06}, {@code 17Jan2018}. */
    private static final Pattern NAMED_DAY_IN_ADDRESS = Pattern.compile("(?i)(?:(20\\d\\d)[-/]?" + MONTHS
            + "[a-z]*[-/]?(\\d\\d?)|\\b(\\d\\d?)[-/]?" + MONTHS + "[a-z]*[-/]?(20\\d\\d))(?!\\d)");

    private static final Years NOWHEN = new Years(null, null);
    private static final Set<String> TO_COME =
            WordSet.of("will until by scheduled planned expected upcoming plans next be");

    private static final Set<String> NOUN_AFTER =
            WordSet.of("the a an its his her their our this that these those all both there about over almost nearly");

    private final Authority authority;
    private final PlaceNames places;
    private final Tenures tenures;

    Publication(Authority authority, PlaceNames places, Tenures tenures) {
        this.authority = authority;
        this.places = places;
        this.tenures = tenures;
    }

    @Nullable
    Dated inferred(@Nullable String place, @Nullable String address, List<Sentence> sentences, Cast cast) {
        Bounds bounds = new Bounds();
        dateline(place, bounds);
        sentences.stream()
                .filter(sentence -> !sentence.headline())
                .findFirst()
                .ifPresent(first -> opening(first, bounds));
        for (Person person : cast.people()) {
            KnownOfficial official = person.official();
            if (official != null) {
                person.titles().forEach(title -> title(official, title, bounds));
            }
        }
        address(address, bounds);
        for (Sentence sentence : sentences) {
            told(sentence, bounds);
            Anniversaries.bound(sentence, bounds);
        }
        return bounds.dated();
    }

    /** "In September 2022 the ministers met": it was written later. */
    private static void told(Sentence sentence, Bounds bounds) {
        for (DateMention date : DateFinder.in(sentence, NOWHEN)) {
            boolean coarse = date.date().toString().length() == 4;
            if (!coarse && !ahead(sentence)) {
                bounds.within(date.date().earliest(), null, "it tells of " + date.date());
            }
        }
    }

    private static boolean ahead(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (infinitive(sentence, i) || TO_COME.contains(sentence.word(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "Xi to visit Kazakhstan in July 2024"; not "came to $6 billion", "exports to China". */
    private static boolean infinitive(Sentence sentence, int at) {
        if (!sentence.word(at).is("to") || at + 1 >= sentence.to()) {
            return false;
        }
        Word next = sentence.word(at + 1);
        return !next.capital()
                && Character.isLetter(next.key().charAt(0))
                && !NOUN_AFTER.contains(next.key())
                && !CalendarWords.NUMBERS.contains(next.key());
    }

    /** "NUR-SULTAN, Sept. 14 (Xinhua)": a city in capitals opens the article. */
    private void opening(Sentence first, Bounds bounds) {
        Phrases.Found<KnownPlace> place = places.at(first.words(), first.from(), first.to());
        String printed = place == null ? "" : first.part().printed(first.from(), place.to());
        if (place != null && printed.equals(printed.toUpperCase(Locale.ROOT))) {
            dateline(printed, bounds);
        }
    }

    private void dateline(@Nullable String printed, Bounds bounds) {
        KnownPlace place = places.named(printed);
        if (place == null || printed == null) {
            return;
        }
        List<KnownPlace.DatedName> names = place.names().stream()
                .filter(name -> name.name().equalsIgnoreCase(printed) && (name.from() != null || name.to() != null))
                .toList();
        bounds.named(printed, names);
    }

    private void title(KnownOfficial official, RolePhrase title, Bounds bounds) {
        if (title.former() || title.plural()) {
            return;
        }
        String post = title.post().title();
        List<Tenures.Held> held = tenures.of(official).stream()
                .filter(one -> !post.isEmpty() && means(one.title(), title.post()))
                .toList();
        bounds.held(official, post, held);
    }

    /** "Foreign Minister" is also who is Deputy Prime Minister - Minister of Foreign Affairs. */
    private static boolean means(Titles.Title held, Titles.Title printed) {
        return held.title().equals(printed.title())
                || held.sole()
                        && printed.sole()
                        && held.level() == printed.level()
                        && held.title().endsWith(" - " + printed.title());
    }

    private void address(@Nullable String url, Bounds bounds) {
        if (url == null) {
            return;
        }
        Matcher number = ARTICLE_NUMBER.matcher(url);
        if (number.find()) {
            number(Long.parseLong(number.group(1)), bounds);
        }
        Matcher day = DAY_IN_ADDRESS.matcher(url);
        if (day.find()) {
            Years.date(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                    .ifPresent(date -> bounds.within(date, date, "the address holds " + date));
        }
        namedDay(url, bounds);
        Matcher month = MONTH_IN_ADDRESS.matcher(url);
        if (month.find()) {
            LocalDate first = LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
            bounds.within(
                    first,
                    first.plusMonths(1).minusDays(1),
                    "the address holds " + month.group(1) + "/" + month.group(2));
        }
    }

    private static void namedDay(String url, Bounds bounds) {
        Matcher named = NAMED_DAY_IN_ADDRESS.matcher(url);
        if (named.find()) {
            boolean yearFirst = named.group(1) != null;
            String year = named.group(yearFirst ? 1 : 6);
            String month = named.group(yearFirst ? 2 : 5);
            String day = named.group(yearFirst ? 3 : 4);
            int at = MONTHS.indexOf(month.toLowerCase(Locale.ROOT));
            Years.date(Integer.parseInt(year), at / 4 + 1, Integer.parseInt(day))
                    .ifPresent(date -> bounds.within(date, date, "the address holds " + date));
        }
    }

    private void number(long number, Bounds bounds) {
        LocalDate from = null;
        LocalDate to = null;
        for (NumberedArticle known : authority.articleNumbers()) {
            from = known.number() <= number ? known.day() : from;
            to = to == null && known.number() >= number ? known.day() : to;
        }
        bounds.within(from, to, "article number " + number + " lies between numbers given on " + from + " and " + to);
    }

    /** An article that reports a contact of a stated day appeared no earlier. */
    static Dated notBefore(LocalDate day) {
        return new Dated(Edtf.between(day, null), DateBasis.BOUNDS, null, List.of("it reports a contact of " + day));
    }
}
