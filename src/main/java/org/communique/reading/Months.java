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
            // Ukrainian, Belarusian, Bulgarian, Serbian
            "січня|студзеня|януари|јануар лютого|лютага|февруари|фебруар березня|сакавіка квітня|красавіка|април "
                    + "травня|мая|май|мај червня|чэрвеня|юни|јун липня|ліпеня|юли|јул серпня|жніўня "
                    + "вересня|верасня|септември|септембар жовтня|кастрычніка|октомври|октобар "
                    + "листопада|лістапада|ноември|новембар грудня|снежня|декември|децембар",
            // Czech and Slovak, Croatian
            "ledna|leden|januára|siječnja února|únor|februára|veljače března|březen|marca|ožujka dubna|duben|apríla|travnja "
                    + "května|květen|mája|svibnja června|červen|júna|lipnja července|červenec|júla|srpnja srpna|srpen|augusta|kolovoza "
                    + "září|septembra|rujna října|říjen|októbra listopadu|listopad|novembra|studenoga prosince|prosinec|decembra|prosinca",
            // Hungarian, Romanian
            "január|ianuarie február|februarie március|martie április|aprilie május|mai június|iunie július|iulie augusztus "
                    + "szeptember|septembrie október|octombrie november|noiembrie december|decembrie",
            // Finnish, Estonian, Latvian, Lithuanian
            "tammikuuta|jaanuar|janvāris|janvārī|sausio helmikuuta|veebruar|februāris|februārī|vasario "
                    + "maaliskuuta|märts|martā|kovo huhtikuuta|aprill|aprīlī|balandžio toukokuuta|maijā|gegužės "
                    + "kesäkuuta|juuni|jūnijā|birželio heinäkuuta|juuli|jūlijā|liepos elokuuta|augustā|rugpjūčio "
                    + "syyskuuta|septembrī|rugsėjo lokakuuta|oktoober|oktobrī|spalio marraskuuta|novembrī|lapkričio "
                    + "joulukuuta|detsember|decembrī|gruodžio",
            // Greek
            "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
            // Arabic, as they are called in Egypt and in the Levant
            "يناير فبراير مارس أبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر",
            "- شباط آذار|اذار نيسان أيار|ايار|أيّار حزيران تموز|تمّوز آب|اب أيلول|ايلول - - -",
            // Persian, Hebrew
            "ژانویه|בינואר|ינואר فوریه|בפברואר|פברואר مارس|במרץ|מרץ آوریل|באפריל|אפריל مه|במאי|מאי ژوئن|ביוני|יוני "
                    + "ژوئیه|ביולי|יולי اوت|באוגוסט|אוגוסט سپتامبر|בספטמבר|ספטמבר اکتبر|באוקטובר|אוקטובר "
                    + "نوامبر|בנובמבר|נובמבר دسامبر|בדצמבר|דצמבר",
            // Hindi, Indonesian and Malay, Uzbek
            "जनवरी|januari|yanvar फ़रवरी|फरवरी|februari|fevral मार्च|maret|mac|mart अप्रैल|april|aprel मई|mei|may "
                    + "जून|juni|jun|iyun जुलाई|juli|julai|iyul अगस्त|agustus|ogos|avgust सितंबर|सितम्बर|september|sentabr "
                    + "अक्टूबर|oktober|oktabr नवंबर|नवम्बर|november|noyabr दिसंबर|दिसम्बर|desember|disember|dekabr");

    private static final Map<String, Month> BY_NAME = byName();

    private Months() {}

    private static Map<String, Month> byName() {
        Map<String, Month> months = new HashMap<>();
        for (String row : TABLE) {
            String[] cells = row.split(" ");
            for (Month month : Month.values()) {
                for (String name : cells[month.ordinal()].split("\\|")) {
                    months.putIfAbsent(name, month);
                }
            }
        }
        return months;
    }

    static Optional<Month> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
