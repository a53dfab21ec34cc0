package org.communique.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who brought an article to its readers: a known agency, whatever it was called then, wherever its site stood and in
 * whichever language, else the site.
 *
 * @param name in its present form
 * @param hosts of its sites; what stands below them is its too
 * @param agency how it is written as an agency; none for a site that is none
 */
record Outlet(String name, List<String> hosts, List<String> agency) {

    /** Add a row, and start again: the articles that are held follow. */
    private static final List<Outlet> KNOWN = List.of(
            new Outlet(
                    "Kazinform",
                    List.of("inform.kz", "kazinform.kz", "qazinform.com"),
                    List.of("Kazinform", "Qazinform", "Казинформ", "ҚазАқпарат", "QazAqparat", "哈通社", "哈萨克国际通讯社")),
            new Outlet("Akorda", List.of("akorda.kz"), List.of()),
            new Outlet(
                    "Xinhua",
                    List.of("xinhuanet.com", "news.cn"),
                    List.of("Xinhua", "Xinhua News Agency", "Синьхуа", "агентство Синьхуа", "新华社", "新华网")),
            new Outlet(
                    "China News Service",
                    List.of("chinanews.com", "chinanews.com.cn", "ecns.cn"),
                    List.of("China News Service", "中新社", "中国新闻社")),
            new Outlet(
                    "TASS",
                    List.of("tass.com", "tass.ru", "itar-tass.com"),
                    List.of("TASS", "ITAR-TASS", "ТАСС", "ИТАР-ТАСС")),
            new Outlet(
                    "Interfax",
                    List.of("interfax.com", "interfax.ru", "interfax.kz"),
                    List.of("Interfax", "Interfax-Kazakhstan", "Интерфакс", "Интерфакс-Казахстан")),
            new Outlet("RIA Novosti", List.of("ria.ru"), List.of("RIA Novosti", "РИА Новости")),
            new Outlet(
                    "Sputnik",
                    List.of("sputniknews.com", "sputniknews.ru", "sputnik.kz", "sputniknews.kz"),
                    List.of("Sputnik")),
            new Outlet("KazTAG", List.of("kaztag.kz", "kaztag.info"), List.of("KazTAG", "КазТАГ")),
            new Outlet("Tengrinews", List.of("tengrinews.kz"), List.of("Tengrinews")),
            new Outlet("Trend", List.of("trend.az"), List.of("Trend")),
            new Outlet("Reuters", List.of("reuters.com"), List.of("Reuters")),
            new Outlet("AP", List.of("apnews.com", "ap.org"), List.of("AP", "Associated Press")),
            new Outlet("AFP", List.of("afp.com"), List.of("AFP", "Agence France-Presse")));

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

    /** A web archive's address ends with that of what it keeps: only the last host counts. */
    private static final Pattern HOST = Pattern.compile("(?i)(?:[^?#]*https?://)?(?:[^/?#@]*@)?"
            + "((?:[\\p{L}\\p{N}-]{1,63}\\.){1,20}\\p{L}[\\p{L}\\p{N}-]{0,62})\\.?(?::\\d+)?(?:[/?#].*)?");

    /** {@code www.}, {@code m.}, {@code en.}, {@code 2017-2021.}: one site, for other screens, readers and years. */
    private static final Pattern EDITION = Pattern.compile("(?:www\\d?|m|amp|mobile|wap|\\d{4}-\\d{4}|\\p{Lower}{2}"
            + "|eng|rus|kaz|english|russian|chinese|kazakh)\\.");

    /** {@code gov.kz}: what every state has several sites under is none of them. */
    private static final Pattern SHARED = Pattern.compile("(?:ac|co|com|edu|gov|mil|net|org)\\.\\p{Lower}{2}");

    /** Differs when outlets are told differently. */
    static final String RULES = Hashes.of("2" + KNOWN + HOST + EDITION + SHARED);

    /**
     * The outlet of the address, else the agency of the dateline, else the credit where that is an agency; null where
     * none of them tells.
     *
     * @param identity of the page: the address that it calls its own, if it does
     * @param url from which it was saved
     */
    static @Nullable String of(
            String identity, @Nullable String url, @Nullable String agency, @Nullable String credit) {
        return Stream.of(WEB.matcher(identity).matches() ? identity : "", url == null ? "" : url)
                .flatMap(address -> site(address).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(agency)
                        .map(printed -> agency(printed).orElse(printed)))
                .or(() -> Optional.ofNullable(credit).flatMap(Outlet::agency))
                .orElse(null);
    }

    private static Optional<String> site(String address) {
        Matcher match = HOST.matcher(address.strip());
        return match.matches()
                ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)).map(Outlet::ofHost)
                : Optional.empty();
    }

    private static String ofHost(String host) {
        return KNOWN.stream()
                .filter(outlet -> outlet.hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own)))
                .map(Outlet::name)
                .findFirst()
                .orElseGet(() -> withoutEdition(host));
    }

    private static String withoutEdition(String host) {
        Matcher edition = EDITION.matcher(host);
        String rest = edition.lookingAt() ? host.substring(edition.end()) : host;
        boolean isSite = rest.indexOf('.') > 0
                && (host.startsWith("www") || !SHARED.matcher(rest).matches());
        return rest.equals(host) || !isSite ? host : withoutEdition(rest);
    }

    private static Optional<String> agency(String printed) {
        return KNOWN.stream()
                .filter(outlet -> outlet.agency.stream().anyMatch(printed.strip()::equalsIgnoreCase))
                .map(Outlet::name)
                .findFirst();
    }
}
