package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DateWordsTest {

    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    @BeforeEach
    void inEnglish() {
        MESSAGES.setBasename("messages");
        MESSAGES.setDefaultEncoding("UTF-8");
        LocaleContextHolder.setLocale(Locale.UK);
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018",
        "2018-01, January 2018",
        "2020-04-08, 8 April 2020",
        "2020-04-08T12:44:00+06:00, '8 April 2020, 12:44 (+06:00)'",
        "2023-02-27/2023-02-28, 27 February 2023 to 28 February 2023",
        "2019-11/2020, November 2019 to 2020",
        "[2022-09-17..2025-01-20], some day from 17 September 2022 to 20 January 2025",
        "[2018-06-28..], on or after 28 June 2018",
        "[..2018-06-28], on or before 28 June 2018"
    })
    void saysWhatIsKnownAndNoMore(String edtf, String words) {
        assertThat(new Words(MESSAGES).edtf(edtf)).isEqualTo(words);
    }
}
