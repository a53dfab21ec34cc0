package org.communique.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.inform.kz/en/head-of-state-speaks_a3635285, Kazinform",
        "https://www.inform.kz/en/head-of-state-speaks_a3635285/amp, Kazinform",
        "http://lenta.inform.kz/en/talks_a3067576, Kazinform",
        "https://qazinform.com/news/talks-a3f75a, Kazinform",
        "http://KAZINFORM.KZ/eng/article/2942519, Kazinform",
        "https://www.akorda.kz/en/talks-1234, Akorda",
        "https://english.news.cn/20240703/c.html, Xinhua",
        "https://notinform.kz/1, notinform.kz",
        "https://2017-2021.state.gov/talks/, state.gov",
        "https://www.state.gov:443/talks/?x=1, state.gov",
        "www.state.gov/talks, state.gov",
        "https://m.en.example.org/1, example.org",
        "https://kz.usembassy.gov/, usembassy.gov",
        "https://www.gov.kz/memleket/entities/mfa, gov.kz",
        "https://mk.gov.example/, gov.example",
        "https://mk.gov.lv/en, mk.gov.lv",
        "https://www.mfa.gov.cn/eng/, mfa.gov.cn",
        "https://web.archive.org/web/20190402/https://en.example.org/1, example.org",
        "https://example.org/share?of=https://other.example/1, example.org",
        "https://user@example.org./1, example.org",
        "https://новости.қаз/1, новости.қаз"
    })
    void isTheSiteOfTheAddressByItsOneName(String address, String outlet) {
        assertThat(Outlet.of("page.html", address, "TASS", null)).isEqualTo(outlet);
    }

    @Test
    void believesThePageWhereItsOwnAddressIs() {
        assertThat(Outlet.of("https://www.state.gov/1", "https://copies.example/1", null, null))
                .isEqualTo("state.gov");
    }

    @ParameterizedTest
    @CsvSource({
        "Kazinform, , Kazinform",
        "ҚазАқпарат, Xinhua, Kazinform",
        "哈通社, , Kazinform",
        "新华社, , Xinhua",
        "TREND, Xinhua, Trend",
        "ABC News, Xinhua, ABC News",
        ", xinhua news agency, Xinhua",
        ", ТАСС, TASS",
        ", Akorda,",
        ", press service of the President,",
        ", ,"
    })
    void isElseTheAgencyThatFiledItOrIsCredited(String agency, String credit, String outlet) {
        assertThat(Outlet.of("page.html", null, agency, credit)).isEqualTo(outlet);
        assertThat(Outlet.of("000_7688403.txt", "file:/tmp/page.html", agency, credit))
                .isEqualTo(outlet);
    }
}
