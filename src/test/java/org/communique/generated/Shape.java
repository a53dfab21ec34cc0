package org.communique.generated;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a site prints an article: with chrome or bare, as a scraper's text or as HTML, dated or not. */
enum Shape {
    TELEPHONE_SITE("txt") {
        @Override
        String page(Text text, Dice dice) {
            return """
                     date %s Go to the main site
                        Currency rates:
                        usd/kzt %d.%02d eur/kzt %d.%02d

                        rub/kzt 5.43 cny/kzt 62.64
                    Weather:
                    Astana%+d℃
                    +7 701 000 00 00
                      • ру қз qz 中文 ق ز Ўз
                        • Main Page  >
                          News  >
                          President

                        %s

                        %s

                        %s

                        Author:

                        Example Anna

                        President of Kazakhstan
                        Новости по теме
                        Related news
                        %s
                        Popular
                        1 Bakery opens in Kokshetau
                        2 Museum of bread welcomes its first guests""".formatted(
                            text.day(),
                            dice.between(120, 500),
                            dice.below(100),
                            dice.between(150, 560),
                            dice.below(100),
                            dice.between(-35, 35),
                            text.headline(),
                            LONG_DAY.format(text.day()) + ", " + time(dice),
                            text.lines("\n\n    ", " - "),
                            text.other());
        }
    },
    DESKTOP_SITE("txt") {
        @Override
        String page(Text text, Dice dice) {
            return """
                    EN
                    • kz
                    • qz
                    • ру
                    • en
                    • 中文
                    Trends:
                    World News Kazakhstan Society Site map Tags

                    %s, %s | GMT +6

                    %s

                    None
                    None
                    %s

                    Tags:
                    Foreign policy Diplomacy

                    Currently reading
                    %s
                    More news in our Telegram channel!
                    Subscribe""".formatted(
                    time(dice), LONG_DAY.format(text.day()), text.headline(), text.lines("\n\n", " "), text.other());
        }
    },
    SCRAPED("txt") {
        @Override
        String page(Text text, Dice dice) {
            return " date " + text.day() + " " + text.headline() + "\n\n" + text.lines("\n\n", " - ") + "\n";
        }
    },
    BARE("txt") {
        @Override
        String page(Text text, Dice dice) {
            return text.headline() + "\n\n" + text.lines("\n\n\n", " ") + "\n";
        }
    },
    NEW_SITE("html") {
        @Override
        String page(Text text, Dice dice) {
            return """
                    <!doctype html><html lang="%1$s"><head><meta charset="utf-8"><title>%2$s</title>
                    <meta property="og:title" content="%2$s | Kazinform"><meta name="article:published_time" content="%3$sT%4$s:00+06:00">
                    <link rel="canonical" href="https://news.example/archive/%5$d/"></head><body>
                    <div class="header"><a href="/">Home</a> <a href="/en/news">News</a> <a href="/en/about">About us</a></div>
                    <div class="article"><h1 class="article__title">%2$s</h1><div class="article__body-text">%6$s</div></div>
                    <div class="allNewsCard"><div class="allNewsCard_title"><a href="/y">%7$s</a></div><div class="allNewsCard_time">11:40</div></div>
                    <div class="footer"><p>All rights are reserved.</p></div></body></html>""".formatted(
                            text.language(),
                            text.headline(),
                            text.day(),
                            time(dice),
                            text.number(),
                            text.elements(),
                            text.other());
        }
    },
    OLD_SITE("html") {
        @Override
        String page(Text text, Dice dice) {
            return """
                    <!doctype html><html lang="%1$s"><head><meta charset="utf-8"><title>%2$s</title></head><body>
                    <div class="header"><a href="/">Home</a> <a href="/en/news">News</a> <a href="/en/about">About us</a></div>
                    <h1>%2$s</h1><div class="date_article">%3$s %4$s</div><div class="text">%5$s</div>
                    <div class="lenta_news_block"><div class="lenta_news_title"><a href="/x">%6$s</a></div></div>
                    <div class="footer"><p>All rights are reserved.</p></div></body></html>""".formatted(
                            text.language(),
                            text.headline(),
                            LONG_DAY.format(text.day()),
                            time(dice),
                            text.elements(),
                            text.other());
        }
    };

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String ending;

    Shape(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    abstract String page(Text text, Dice dice);

    /** Most pages are dated; a bare one is dated by its words alone, if at all. */
    static Shape of(Dice dice) {
        int chance = dice.below(100);
        if (chance < 6) {
            return BARE;
        }
        return chance < 20 ? TELEPHONE_SITE : chance < 40 ? DESKTOP_SITE : chance < 60 ? SCRAPED : ofHtml(dice);
    }

    private static Shape ofHtml(Dice dice) {
        return dice.percent(60) ? NEW_SITE : OLD_SITE;
    }

    private static String time(Dice dice) {
        return "%02d:%02d".formatted(dice.between(7, 21), dice.below(60));
    }

    /**
     * What is printed.
     *
     * @param number of the page, from 0
     * @param dateline "ASTANA. KAZINFORM"
     * @param other a headline of another article
     */
    record Text(
            long number,
            LocalDate day,
            String language,
            String headline,
            String dateline,
            List<String> paragraphs,
            String other) {

        private String lines(String between, String dash) {
            return dateline + dash + String.join(between, paragraphs);
        }

        private String elements() {
            return paragraphs.stream()
                    .map(paragraph -> "<p>" + paragraph + "</p>")
                    .collect(Collectors.joining("\n", "<p>" + dateline + " ", ""))
                    .replaceFirst("<p>(.*?) <p>", "<p>$1 ");
        }
    }
}
