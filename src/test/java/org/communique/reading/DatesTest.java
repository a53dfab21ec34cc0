package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 April 2020, 12:44 | 2020-04-08",
                "Published Nov. 20, 2019 at 9 | 2019-11-20",
                "November 18th, 2019 | 2019-11-18",
                "13:51, 15 Август 2025 | 2025-08-15",
                "3 марта 2023 г. | 2023-03-03",
                "2020 жылғы 12 қыркүйек | 2020-09-12",
                "2022年9月12日 | 2022-09-12",
                "22 de outubro de 2010 | 2010-10-22",
                "8. März 2021 | 2021-03-08",
                "12.09.2020 | 2020-09-12",
                "09/25/2020 | 2020-09-25",
                "20/9/2020 | 2020-09-20",
                "2020/9/12 | 2020-09-12",
                "18-Nov-2019 | 2019-11-18",
                "Mon Aug 03 12:45:00 EDT 2015 | 2015-08-03",
                "الجمعة 24 نيسان / أبريل 2020 | 2020-04-24",
                "٢٤ أبريل ٢٠٢٠ | 2020-04-24",
                "12 Ιανουαρίου 2021 | 2021-01-12",
                "5 tháng 3 năm 2020 | 2020-03-05",
                "3. listopadu 2021 | 2021-11-03",
                "7 октомври 2019 | 2019-10-07"
            })
    void readsTheDaysThatPagesPrint(String printed, String day) {
        assertThat(PrintedDate.firstIn(printed).orElseThrow().day()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"31 June 2020", "In 2019 the trade doubled", "+7 701 2019 05", "45 May 2020", "2020"})
    void readsNoDayWhereNoneStands(String printed) {
        assertThat(PrintedDate.firstIn(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12:39, 26 February 2023 ¦ GMT +6 | 2023-02-26T12:39:00+06:00",
                "23:59, 29 February 2024 | 2024-02-29T23:59:00+06:00",
                "00:00, 1 March 2024 | 2024-03-01T00:00:00+05:00",
                "8 April 2003, 12:44 | 2003-04-08T12:44:00+07:00",
                "8 April 2020 | 2020-04-08"
            })
    void timeLinesAreAstanasTime(String line, String edtf) {
        TimeLine time = TimeLine.read(line.replace('¦', '|')).orElseThrow();
        assertThat(time.inAstana().date()).hasToString(edtf);
    }

    @Test
    void sentencesAreNoTimeLines() {
        assertThat(TimeLine.read("On 8 April 2020 they met.")).isEmpty();
        assertThat(TimeLine.read("The talks of 8 April 2020, 12:44")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-05-17T10:00:00+0600 | 2023-05-17T10:00:00+06:00",
                "2019-11-18 23:03:00Z | 2019-11-18T23:03:00+00:00",
                "2019-11-18T23:03:00 | 2019-11-18",
                "11/8/2023 10:46 PM | 2023-11-08",
                "Tue, 19 Nov 2019 08:00 GMT | 2019-11-19"
            })
    void attributesKeepTheirOffset(String printed, String edtf) {
        assertThat(DateText.read(printed).orElseThrow().date()).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://en.inform.kz/amp/call_a3304013/ | '' | 2018-06-28",
                "https://www.inform.kz/en/visit_a3300000 | '' | [2018-04-24..2018-06-28]",
                "https://www.inform.kz/eng/article/2572945 | '' | 2013-07-10",
                "https://www.inform.kz/eng/article/2600000 | November 9 | '[2013-07-10..2015-09-11]'",
                "https://www.inform.kz/en/x_a3990000 | July 10 | 2022-07-10"
            })
    void articleNumbersBoundTheDate(String address, String printed, String edtf) {
        assertThat(ArticleNumbers.date(address, printed).orElseThrow().date()).hasToString(edtf);
    }

    @Test
    void otherAddressesTellNothing() {
        assertThat(ArticleNumbers.date("https://example.org/a_a3304013", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://news.example/2019/11/18/talks.html | 2019-11-18",
                "https://news.example/english/2019-11/18/c_138563.htm | 2019-11-18",
                "https://news.example/eng/202304/t20230406_11055577.shtml | 2023-04-06",
                "https://news.example/20230406/0fa1/c.html | 2023-04-06"
            })
    void textPagesAreDatedByTheAddressTheyWereSavedFrom(String url, String day) {
        String text = """
                Ministers meet in Astana

                The ministers of the two countries met in Astana to discuss trade and transport, the ministry reported.

                They agreed to meet again next year, and to open another crossing on their border before winter.
                """;
        CleanArticle article = new ArticleReader()
                .read(SourcePage.of("page.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .withUrl(url));
        assertThat(article.published()).extracting(Dated::date).hasToString(day);
        assertThat(article.headline()).isEqualTo("Ministers meet in Astana");
    }
}
