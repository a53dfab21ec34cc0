package org.communique.reading;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the languages of the pages, in full, shortened and in the genitive. */
final class Months {

    /** One row a language and form, January first; names of one cell are parted by a bar. */
    private static final List<String> TABLE = List.of(
            // English
            "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep "
                    + "october|oct november|nov december|dec",
            // Russian, genitive, nominative, short
            "января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн "
                    + "июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт "
                    + "ноября|ноябрь|ноя|нояб декабря|декабрь|дек",
            // Kazakh, Cyrillic: 12 қыркүйек 2020, 2020 жылғы 12 қыркүйекте
            "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
            // Kazakh, Latin alphabets of 2018 and 2021
            "qańtar|qañtar|qantar aqpan naýryz|nauryz sáýir|säuır|sauir mamyr maýsym|mausym shilde|şılde|shılde tamyz "
                    + "qyrkúıek|qyrküiek|qyrkuiek qazan qarasha|qaraşa jeltoqsan",
            // German
            "januar|jänner|jän februar märz|mrz april mai juni juli august september oktober|okt november dezember|dez",
            // French
            "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre octobre "
                    + "novembre décembre|déc",
            // Spanish and Portuguese
            "enero|ene|janeiro febrero|fevereiro|fev marzo|março abril|abr mayo|maio junio|junho julio|julho "
                    + "agosto|ago septiembre|setiembre|setembro|set octubre|outubro|out noviembre|novembro "
                    + "diciembre|dic|dezembro",
            // Italian
            "gennaio|gen febbraio|febb marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott "
                    + "novembre dicembre",
            // Dutch, Danish, Norwegian, Swedish
            "januari februari maart|marts|mrt april mei|maj juni juli augustus|augusti september oktober november "
                    + "december",
            // Polish
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            // Turkish
            "ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas "
                    + "aralık|ara",
            // Ukrainian
            "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня");

    private static final Map<String, Month> BY_NAME = byName();

    private Months() {}

    private static Map<String, Month> byName() {
        Map<String, Month> months = new HashMap<>();
        for (String row : TABLE) {
            String[] cells = row.split(" ");
            for (Month month : Month.values()) {
                for (String name : cells[month.ordinal()].split("\\|")) {
                    months.put(name, month);
                }
            }
        }
        return months;
    }

    static Optional<Month> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
