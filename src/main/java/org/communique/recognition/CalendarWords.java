package org.communique.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of months and weekdays, and words for days near the writer's own, in the languages that are read. */
final class CalendarWords {

    private static final String MONTHS = """
            1  January Jan января январь январе қаңтар қаңтарда Januar janeiro ianuarie ýanwar ocak enero gennaio janvier січня
            2  February Feb февраля февраль феврале ақпан ақпанда Februar fevereiro februarie fewral şubat febrero febbraio février лютого
            3  March Mar марта март марте наурыз наурызда März março martie mart marzo березня
            4  April Apr апреля апрель апреле сәуір сәуірде abril abr aprilie aprel aprile avril nisan квітня
            5  May мая май мае мамыр мамырда Mai maio maý mayo mayıs maggio травня
            6  June Jun июня июнь июне маусым маусымда Juni junho iunie iýun junio giugno juin haziran червня
            7  July Jul июля июль июле шілде шілдеде Juli julho iulie iýul julio luglio juillet temmuz липня
            8  August Aug августа август августе тамыз тамызда agosto august awgust août ağustos серпня
            9  September Sept Sep сентября сентябрь сентябре қыркүйек қыркүйекте setembro septembrie sentýabr septiembre settembre septembre eylül вересня
            10 October Oct октября октябрь октябре қазан қазанда Oktober outubro octombrie oktýabr octubre ottobre octobre ekim жовтня
            11 November Nov ноября ноябрь ноябре қараша қарашада novembro noiembrie noýabr noviembre novembre kasım листопада
            12 December Dec декабря декабрь декабре желтоқсан желтоқсанда Dezember dezembro decembrie dekabr diciembre dic dicembre décembre aralık грудня
            """;

    private static final String WEEKDAYS = """
            1 Monday Mon понедельник дүйсенбі Montag segunda-feira segunda luni lunes lunedì lundi понеділок pazartesi
            2 Tuesday Tue вторник сейсенбі Dienstag terça-feira terça marţi marți martes martedì mardi вівторок salı
            3 Wednesday Wed среду среда сәрсенбі Mittwoch quarta-feira quarta miercuri miércoles mercoledì mercredi середу çarşamba
            4 Thursday Thu четверг бейсенбі Donnerstag quinta-feira quinta joi jueves giovedì jeudi perşembe
            5 Friday Fri пятницу пятница жұма Freitag sexta-feira sexta vineri viernes venerdì vendredi cuma
            6 Saturday Sat субботу суббота сенбі Samstag sábado sâmbătă sabato samedi cumartesi
            7 Sunday Sun воскресенье жексенбі Sonntag domingo duminică domenica dimanche pazar
            """;

    /** From nought. */
    static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    static final Map<String, Integer> MONTH = table(MONTHS);
    static final Map<String, Integer> WEEKDAY = table(WEEKDAYS);

    /** Days counted from the day of publication. */
    static final Map<String, Integer> NEAR = near();

    private CalendarWords() {}

    private static Map<String, Integer> table(String rows) {
        Map<String, Integer> table = new HashMap<>();
        rows.lines().forEach(row -> {
            String[] cells = row.strip().split("\\s+");
            for (int i = 1; i < cells.length; i++) {
                table.put(Fold.word(cells[i]), Integer.parseInt(cells[0]));
            }
        });
        return table;
    }

    private static Map<String, Integer> near() {
        Map<String, Integer> near = new HashMap<>();
        for (String word : new String[] {
            "yesterday",
            "вчера",
            "кеше",
            "gestern",
            "ontem",
            "ieri",
            "накануне",
            "ayer",
            "hier",
            "вчора",
            "dün",
            "kahapon"
        }) {
            near.put(Fold.word(word), -1);
        }
        for (String word : new String[] {
            "today", "сегодня", "бүгін", "heute", "hoje", "astăzi", "hoy", "oggi", "сьогодні", "bugün", "ngayon"
        }) {
            near.put(Fold.word(word), 0);
        }
        return near;
    }
}
