package org.communique.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Countries by their names, adjectives and short forms, in the languages that are read. */
final class Country {

    /** The three that the archive is about. */
    static final String KZ = "KZ";

    static final Set<String> COUNTERPARTS = Set.of("US", "CN");

    /** Whoever serves an international body or a company stands for no state. */
    static final String NO_STATE = "ZZ";

    private static final String ROWS = """
            KZ  Kazakhstan; Kazcosmos; Republic of Kazakhstan; Kazakh; Kazakhstani; Kazakhs; Kazakhstan's; RK; R.K.; Kasachstan; \
                kasachische; kasachischen; kasachischer; Kazahstan; kazah; Cazaquistão; cazaque; Kazajistán; \
                Казахстан; Республика Казахстан; Республики Казахстан; РК; казахстанский; казахский; Казахстаном; \
                Қазақстан; Қазақстан Республикасы; ҚР; қазақстандық; 哈萨克斯坦; 哈萨克斯坦共和国; 哈萨克; 哈方; Казакстан; Қазақ елі; Kasaxstan; Kazakistan; Kazakistan'a; Kazakistan'ın; Kazakistan'da; Qazaxıstan; Qazaxıstanın; Qazaxıstana; Qazaxıstanda; Qozogʻiston; Qozog'iston; Qozog'istonga; カザフスタン; كازاخستان; الكازاخستاني; الكازاخي; قزاقستان; Gazagystan
            US  United States; United States of America; United States (US); United States (U.S.); United States of America (USA); U.S.; America; American; Americans; Соединенные Штаты; \
                Соединённых Штатов; США; американский; АҚШ; АКШ; AQSH; AQŞ; ABD; ABD'nin; ABD'ye; ABD'de; アメリカ; 米国; الولايات المتحدة; أمريكا; الأمريكي; الأميركي; آمریکا; Американски; америкалық; 美国; 美方; Amerika; USA; SUA; EUA; EE.UU.; ABŞ
            CN  China; Chinese; People's Republic of China; PRC; P.R.C.; P.R. China; PR China; Sino; Китай; Китая; Китаю; \
                Китаем; КНР; Китайская Народная Республика; Китайской Народной Республики; китайский; Қытай; ҚХР; Кытай; Xitoy; Xitoyga; Çin; Çinə; Çinin; Çində; Çin'in; Çin'e; Çin'de; الصين; الصيني; چین; Китайската; \
                қытайлық; Шыңжаң; ШҰАР; 新疆; 新疆维吾尔自治区; 中国; 中方; 中华人民共和国; chinesische; chinesischen; chinesischer; chinês; chinesa; chinez; Macao; Macao SAR; Macau SAR; Macao Special Administrative Region; Macau Special Administrative Region; Hong Kong Special Administrative Region; Macau; \
                Hong Kong; Hong Kong SAR; Hong Kong Special Administrative Region; Xinjiang; Xinjiang Uygur Autonomous Region; Xinjiang Uyghur Autonomous Region; СУАР; Синьцзян
            RU  Russia; Russian; Russian Federation; Россия; России; РФ; российский; Ресей; 俄罗斯
            UZ  Uzbekistan; Uzbek; Узбекистан; узбекский; РУз; Өзбекстан; 乌兹别克斯坦
            KG  Jogorku Kenesh; Zhogorku Kenesh; Жогорку Кенеш; Kyrgyzstan; Kyrgyz; Kyrgyz Republic; Кыргызстан; Киргизия; Киргизии; кыргызский; Қырғызстан; 吉尔吉斯斯坦
            TJ  Tajikistan; Tajik; Таджикистан; таджикский; Тәжікстан; 塔吉克斯坦
            TM  Turkmenistan; Turkmen; Туркменистан; Туркмения; туркменский; Түрікменстан; 土库曼斯坦
            BY  Belarus; Belarusian; Беларусь; Белоруссия; белорусский
            UA  Ukraine; Ukrainian; Украина; украинский
            TR  Turkey; Turkish; Türkiye; Турция; турецкий
            AZ  Azerbaijan; Azerbaijani; Азербайджан; азербайджанский
            AM  Armenia; Armenian; Армения; Армении
            GE  Georgia; Georgian; Грузия; Грузии; грузинский
            IR  Iran; Iranian; Иран; иранский
            IN  India; Indian; Индия; Индии; индийский
            PK  Pakistan; Pakistani; Пакистан; пакистанский
            AF  Afghanistan; Afghan; Афганистан; афганский
            MN  Mongolia; Mongolian; Монголия; Монголии
            JP  Japan; Japanese; Япония; Японии; японский
            KR  South Korea; Republic of Korea; Korean; S. Korea; Южная Корея; Южной Кореи
            KP  North Korea; North Korean; DPRK; КНДР
            VN  Vietnam; Vietnamese; Вьетнам
            GB  United Kingdom; UK; Britain; British; Great Britain; Великобритания; Великобритании; британский
            FR  France; French; Франция; Франции; французский
            DE  Germany; German; Германия; Германии; немецкий
            IT  Italy; Italian; Италия; Италии; итальянский
            ES  Spain; Spanish; Испания; Испании
            PL  Poland; Polish; Польша; Польши
            HU  Hungary; Hungarian; Венгрия; Венгрии
            CZ  Czech; Czech Republic; Чехия; Чехии
            SK  Slovakia; Slovak; Словакия
            AT  Austria; Austrian; Австрия; Австрии
            CH  Switzerland; Swiss; Швейцария
            NL  Netherlands; Dutch; Нидерланды
            BE  Belgium; Belgian; Бельгия
            FI  Finland; Finnish; Финляндия
            SE  Sweden; Swedish; Швеция
            NO  Norway; Norwegian; Норвегия
            RO  Romania; Romanian; Румыния
            BG  Bulgaria; Bulgarian; Болгария
            RS  Serbia; Serbian; Сербия
            BA  Bosnia; Bosnia and Herzegovina
            HR  Croatia; Croatian
            SI  Slovenia; Slovenian
            LT  Lithuania; Lithuanian; Литва
            LV  Latvia; Latvian; Латвия
            EE  Estonia; Estonian; Эстония
            MD  Moldova; Moldovan; Молдова
            IL  Israel; Israeli; Израиль; израильский
            SA  Saudi Arabia; Saudi; Саудовская Аравия; Саудовской Аравии
            AE  United Arab Emirates; UAE; Emirati; ОАЭ
            QA  Qatar; Qatari; Катар
            KW  Kuwait; Kuwaiti
            JO  Jordan; Jordanian; Иордания
            SY  Syria; Syrian; Сирия
            IQ  Iraq; Iraqi; Ирак
            EG  Egypt; Egyptian; Египет
            OM  Oman; Omani
            BH  Bahrain; Bahraini
            VA  Vatican; Holy See; Ватикан
            CA  Canada; Canadian; Канада; Канады
            MX  Mexico; Mexican
            BR  Brazil; Brazilian; Бразилия
            AR  Argentina; Argentine
            CU  Cuba; Cuban
            AU  Australia; Australian; Австралия
            NZ  New Zealand
            ID  Indonesia; Indonesian; Индонезия
            MY  Malaysia; Malaysian; Малайзия
            SG  Singapore; Singaporean; Сингапур
            TH  Thailand; Thai; Таиланд
            PH  Philippines; Philippine
            ZA  South Africa; South African; ЮАР
            ET  Ethiopia; Ethiopian
            NG  Nigeria; Nigerian
            KE  Kenya; Kenyan
            ZZ  General Assembly; United Nations; UN; U.N.; European Union; EU; E.U.; European Commission; European Council; OSCE; NATO; \
                CSTO; CIS; EAEU; Eurasian Economic Commission; SCO; Shanghai Cooperation Organization; Shanghai Cooperation Organisation; CICA; OIC; \
                World Bank; WB; IMF; ADB; Asian Development Bank; EBRD; European Bank; IAEA; CTBTO; UNESCO; UNICEF; \
                WHO; WTO; OECD; Interpol; AIIB; Turkic Council; Organization of Turkic States; OTS; ООН; ЕС; ОБСЕ; \
                НАТО; ОДКБ; СНГ; ЕАЭС; ЕЭК; ШОС; СВМДА; Всемирный банк; Всемирного банка; МВФ; МАГАТЭ; БҰҰ; ШЫҰ; 上海合作组织; 上合组织; 联合国
            """;

    /** Capitals and seats that papers write for a government. */
    static final Map<String, String> SHORTHAND = Map.of(
            "washington", "US", "beijing", "CN", "astana", "KZ", "akorda", "KZ", "вашингтон", "US", "пекин", "CN");

    private static final Phrases<String> PHRASES = new Phrases<>();

    static {
        for (String row : ROWS.split("\n")) {
            String code = row.substring(0, 2);
            for (String name : row.substring(2).split(";")) {
                PHRASES.add(name.strip(), code);
            }
        }
    }

    /** The five Central Asian states, in alphabetical order of their codes. */
    static final List<String> CENTRAL_ASIA = List.of("KG", "KZ", "TJ", "TM", "UZ");

    private Country() {}

    /** The country or body named at a word. "Us" the pronoun is none. */
    static Phrases.@Nullable Found<String> at(List<Word> words, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        Word first = words.get(from);
        boolean shortened = first.key().length() < 3 && first.is("ru");
        return first.capital() && !shortened || lowerAdjective(first) ? PHRASES.at(words, from, limit) : null;
    }

    /** Russian, German and Kazakh adjectives are written small. */
    private static boolean lowerAdjective(Word word) {
        char c = word.key().charAt(0);
        return Fold.cyrillic(c) && word.key().length() > 3
                || word.key().endsWith("chen")
                || word.key().endsWith("ische");
    }

    static boolean concerned(@Nullable String country) {
        return country != null && (country.equals(KZ) || COUNTERPARTS.contains(country));
    }

    /** Kazakhstan and a counterpart, whoever else. */
    static boolean bilateral(Set<String> countries) {
        return countries.contains(KZ) && COUNTERPARTS.stream().anyMatch(countries::contains);
    }

    static Set<String> states(Set<String> countries) {
        return countries.stream().filter(code -> !code.equals(NO_STATE)).collect(Collectors.toSet());
    }
}
