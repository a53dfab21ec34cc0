package org.communique.site.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a,b",
                "say \"yes\"",
                "two\r\nlines",
                "two\nlines",
                " led by a blank",
                "Тоқаев; 托卡耶夫",
                ""
            })
    void comesBackAsItWas(String cell) throws IOException {
        assertThat(read(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1 yes", "-x", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\",\"y\")", "＝1", "-1+2"
            })
    void isNoFormula(String cell) throws IOException {
        assertThat(read(cell)).isEqualTo("'" + cell);
    }

    @Test
    void leavesNumbersAlone() throws IOException {
        assertThat(read("-12.5")).isEqualTo("-12.5");
    }

    @Test
    void partsListsBySemicolonsAndEndsRowsByTheBook() throws IOException {
        StringBuilder out = new StringBuilder();
        new Csv(out).row(1, null, List.of("a", "b"));
        assertThat(out).hasToString("1,,a; b\r\n");
    }

    private static String read(String cell) throws IOException {
        StringBuilder out = new StringBuilder();
        new Csv(out).row("before", cell, "after");
        return CSVFormat.RFC4180
                .parse(new StringReader(out.toString()))
                .getRecords()
                .get(0)
                .get(1);
    }
}
