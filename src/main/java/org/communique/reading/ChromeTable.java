package org.communique.reading;

import static org.communique.reading.Chrome.Reach.HEADER;
import static org.communique.reading.Chrome.Reach.LINE;
import static org.communique.reading.Chrome.Reach.LIST;
import static org.communique.reading.Chrome.row;

import java.util.List;
import java.util.Optional;

/** The kinds of chrome, one row each. To strip a new one, add its row. */
final class ChromeTable {

    /** Chrome lines are short; a longer line is never looked up. */
    private static final int LONGEST = 120;

    private static final List<Chrome> ROWS = List.of(
            row(
                    "site-switch",
                    LINE,
                    "inform.kz AMP",
                    "Go to the main site|На главную|Перейти на основной сайт|Негізгі сайтқа өту"),
            row(
                    "currency-rates",
                    LINE,
                    "inform.kz AMP",
                    "Currency rates:?|Курсы? валют:?|Exchange rates:?|Валюта бағамы:?"),
            row("currency-rates", LINE, "inform.kz AMP", "(?:[a-z]{3}/kzt [\\d.,]+ *)+"),
            row("currency-rates", LINE, "lenta.inform.kz", "(?:USD|EUR|RUB|CNY)[: ] ?[\\d.,]+"),
            row("weather", LINE, "inform.kz AMP", "Weather:?|Погода:?|Ауа райы:?"),
            row(
                    "weather",
                    LINE,
                    "inform.kz AMP, lenta",
                    "[\\p{L} -]{2,20}? ?[+-]?\\d{1,2}(?:[+-]\\d{1,2})? ?(?:℃|° ?[CС])"),
            row("telephone", LINE, "inform.kz AMP", "\\+7 ?\\(?\\d{3}\\)?[ \\d-]{7,12}"),
            row(
                    "languages",
                    LINE,
                    "inform.kz",
                    "•? ?(?:(?:ру|қз|кз|kz|qz|en|ru|中文|ўз|oz|ق ?ز|ق|ز|цз)(?: ?[•|/]? ?)){1,12}"),
            row("menu", LINE, "inform.kz desktop", "Trends:?|Тренды:?|Трендтер:?|Site map|Tags|Menu|Меню|Поиск|Search"),
            row("menu", LINE, "inform.kz desktop", "World News(?: .*)? Site map(?: Tags)?"),
            row(
                    "menu",
                    LINE,
                    "inform.kz desktop",
                    "TV AND RADIO COMPLEX OF THE PRESIDENT.*|ТЕЛЕРАДИОКОМПЛЕКС ПРЕЗИДЕНТА.*"),
            row("missing-caption", HEADER, "inform.kz, printed by scrapers", "None"),
            row(
                    "reading-now",
                    LIST,
                    "inform.kz",
                    "Currently reading|Сейчас читают|Қазір оқып жатыр|Читайте также:?|Read also:?"),
            row(
                    "related-news",
                    LIST,
                    "inform.kz",
                    "Новости по теме|Related (?:news|articles?|stories)|Тақырып бойынша жаңалықтар|Похожие новости"),
            row(
                    "popular",
                    LIST,
                    "inform.kz",
                    "Popular|Most popular|Most read|Популярн(?:ое|ые)|See All|Танымал|Ең көп оқылған"),
            row(
                    "social",
                    LIST,
                    "inform.kz",
                    "More news in our Telegram channel!?|Больше новостей в (?:нашем )?[Tt]elegram.*|Subscribe to our .{2,40}|Подписывайтесь на .{2,60}"),
            row(
                    "share",
                    LINE,
                    "news sites",
                    "Share(?: (?:on|via|this|with) .{2,30})?|Поделиться|Бөлісу|Print|Распечатать|E-?mail"),
            row("advertisement", LINE, "news sites", "Advertis(?:e)?ment|Реклама|Жарнама|Sponsored"));

    private ChromeTable() {}

    static Optional<Chrome> find(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : ROWS.stream().filter(row -> row.is(text)).findFirst();
    }
}
