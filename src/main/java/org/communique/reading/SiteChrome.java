package org.communique.reading;

import static org.communique.reading.Chrome.Reach.END;
import static org.communique.reading.Chrome.Reach.HEADER;
import static org.communique.reading.Chrome.Reach.LINE;
import static org.communique.reading.Chrome.Reach.LIST;

/** Chrome of the sites whose contacts are archived, one row a kind, each with where it was seen. */
final class SiteChrome {

    private SiteChrome() {}

    static void addTo(ChromeTable.Rows rows) {
        // This agency's pages, AMP and desktop, in its languages.
        rows.add(
                "site-switch",
                LINE,
                "inform.kz AMP",
                "go to the main site|на главную|перейти на основной сайт|негізгі сайтқа өту");
        rows.add(
                "currency-rates",
                LINE,
                "inform.kz AMP",
                "currency rates|exchange rates|курсы валют|курс валют|валюта бағамы");
        rows.add("weather", LINE, "inform.kz AMP", "weather|погода|ауа райы");
        rows.add(
                "menu",
                LINE,
                "inform.kz desktop",
                "trends|тренды|трендтер|site map|tags|menu|меню|search|поиск|news archive");
        rows.add(
                "menu",
                LINE,
                "inform.kz desktop",
                "tv and radio complex of the president…|телерадиокомплекс президента…");
        rows.add("missing-caption", HEADER, "inform.kz, printed by scrapers", "none");
        rows.add("reading-now", LIST, "inform.kz", "currently reading|сейчас читают|читают сейчас|қазір оқып жатыр");
        rows.add(
                "related-news",
                LIST,
                "inform.kz",
                "новости по теме|related news|тақырып бойынша жаңалықтар|похожие новости|相关新闻");
        rows.add(
                "popular",
                LIST,
                "inform.kz",
                "popular|most popular|see all|популярное|популярные|танымал|ең көп оқылған|热门新闻");
        rows.add(
                "social",
                LIST,
                "inform.kz",
                "more news in our telegram channel…|больше новостей в…|подписывайтесь на…|подпишитесь на…|subscribe to our telegram…");
        rows.add("share", LINE, "inform.kz", "бөлісу|поделиться");
        rows.add(
                "menu",
                LINE,
                "inform.kz desktop, 2020 to 2022",
                "qazaq tv телерадиокомпания…|qazaq tv|телерадиокомпания президента…");
        // Government and embassy sites of the two countries, and of China.
        rows.add(
                "menu",
                LINE,
                "state.gov, usembassy.gov",
                "an official website of the united states government…|here's how you know|here’s how you know|official websites use .gov…|the .gov means…"
                        + "|a .gov website belongs…|secure .gov websites use https…|a lock or https…|share sensitive information only on…|the site is secure…"
                        + "|skip global navigation…|skip breadcrumb navigation…|skip left section navigation…");
        rows.add("share", LINE, "state.gov", "share this page on…|share this page…");
        rows.add(
                "menu",
                LINE,
                "gov.kz, primeminister.kz",
                "go to main content|version for the visually impaired|версия для слабовидящих|нашар көретіндерге арналған нұсқа"
                        + "|official information source of the prime minister…|официальный информационный ресурс премьер-министра…"
                        + "|қазақстан республикасы премьер-министрінің ресми ақпараттық ресурсы");
        rows.add(
                "page-source",
                END,
                "gov.kz",
                "source : http…|source: http…|источник : http…|источник: http…|дереккөз : http…|дереккөз: http…|did you find this information helpful…"
                        + "|была ли информация полезна…|вам была полезна эта информация…|ақпарат пайдалы болды ма…");
        rows.add(
                "copyright",
                END,
                "Akorda",
                "official website of the president…|официальный сайт президента республики казахстан…|қазақстан республикасы президентінің ресми сайты…");
        rows.add(
                "newsletter",
                LINE,
                "primeminister.kz",
                "stay updated about the events of the prime minister…|будьте в курсе событий премьер-министра…");
        rows.add("newsletter", LINE, "Astana Times", "get the astana times stories…");
        rows.add(
                "share",
                LINE,
                "fmprc.gov.cn, mfa.gov.cn",
                "suggest to a friend|推荐给朋友…|字号…|字体…|分享到…|【字体…|【字号…|打印|打印本页|关闭窗口");
        rows.add("share", LINE, "China Daily", "share - wechat");
        rows.add("media-player", LINE, "Xinhua", "video playerclose|video player close|videoplayerclose");
        rows.add("tags", END, "Xinhua", "key words: …|explore xinhuanet…|more photos|关键词：…");
        rows.add(
                "editor",
                LINE,
                "Xinhua, People's Daily",
                "editor: …|web editor: …|source: xinhua|责任编辑…|责编…|编辑：…|【责任编辑…");
        // A sentence of law may be long.
        rows.add("copyright", LINE, "state.gov, usembassy.gov", "a lock ( ) or https…");
        rows.add(
                "copyright",
                END,
                "state.gov, usembassy.gov",
                "the office of website management…|the u.s. state department's office of…|external links to other internet sites…|external links to other sites…"
                        + "|inclusion of external links…|this is the official website of the u.s.…");
        rows.add(
                "copyright",
                END,
                "kt.kz, Interfax-Kazakhstan",
                "this information may not be reproduced…|when citing our content…|copyright of materials of…|при использовании материалов…|при перепечатке материалов…|при цитировании…|любое использование материалов…");
    }
}
