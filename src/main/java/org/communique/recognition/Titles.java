package org.communique.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short titles for what pages print, and for the posts of the authority. */
final class Titles {

    /**
     * @param title the short title
     * @param level its rank
     * @param sole whether a country has one holder at a time
     */
    record Title(String title, Level level, boolean sole) {}

    private record Row(Title title, List<List<String>> all) {}

    /** Level, whether sole (1), title: words that must all stand in the folded phrase, alternatives divided by a slash, groups by a plus. */
    private static final String ROWS = """
            OTHER             0 Spokesperson                                 : spokes/press secretar/press service/press offic/пресс секретар/пресс служб/official representative/официальн представител
            OTHER             1 First President                              : first president/елбас/elbasy/首任总统/leader of the nation/leader nation/перв президент/тұңғыш президент
            OTHER             1 Chairman of the Supreme Court                : supreme court/tribunal supremo/верховн суд/жоғарғы сот/最高法院
            OTHER             0 Presidential candidate                       : president/президент + candidate/кандидат
            HEAD_OF_STATE     1 President-elect                              : president elect
            MINISTER          1 Head of the Presidential Administration      : head/chief/глав/руководител + administration/администрац + presid/президент
            MINISTER          1 Head of the Presidential Administration      : chief of staff
            DEPUTY_MINISTER   1 Deputy National Security Advisor             : deputy national security advis
            MINISTER          1 Assistant to the President for National Security Affairs : national security advis/assistant president national security
            OTHER             0 Press Secretary                              : press secretar/пресс секретар
            OTHER             0 Special Representative                       : special representative/специальн представител/special envoy/арнайы өкіл/спецпредставител/спецпосланник/special presidential
            OTHER             0 Assistant to the President                   : assistant/aide/advis/помощник/советник + presid/президент
            FOREIGN_MINISTER  1 Deputy Prime Minister - Minister of Foreign Affairs : deputy prime/vice prime/deputy pm/заместител премьер/премьер министрі орынбасар + foreign/иностранн/сыртқ
            MINISTER          1 First Deputy Prime Minister                  : first deputy prime/first vice prime/first deputy pm/перв заместител премьер/перв вице премьер/第一副总理
            MINISTER          0 Deputy Prime Minister                        : deputy prime/vice prime/deputy pm/заместител премьер/вице премьер/вице премьер/deputy premier/премьер министрі орынбасар
            MINISTER          0 Vice Premier                                 : vice premier/副总理
            MINISTER          1 Vice President                               : vice president/вице президент/副主席/заместител председател кнр
            OTHER             0                                              : department/directorate/департамент/управлени + minist/министерств
            OTHER             1 Chief of the General Staff                   : general staff/генеральн штаб/генштаб/бас штаб
            DEPUTY_MINISTER   0                                              : deputy secretary/assistant secretary/under secretary/undersecretary + energy/defense/defence/commerce/treasury/agriculture/army/homeland/transport/labor/interior/health/education
            DEPUTY_MINISTER   0 Deputy Assistant Secretary of State          : deputy assistant secretary
            DEPUTY_MINISTER   0 Assistant Secretary of State                 : assistant secretary/помощник госсекретар/помощник госсекретар/помощник государственн секретар
            DEPUTY_MINISTER   0 Under Secretary of State                     : under secretary/undersecretary
            DEPUTY_MINISTER   0 Deputy Secretary of State                    : deputy secretary/мемлекеттік хатшыс орынбасар/副国务卿/замгоссекретар/заместител госсекретар/заместител государственн секретар
            MINISTER          1 Secretary of the Security Council            : secretary/секретар + security council/совет безопасност
            MINISTER          1 Secretary of Defense                         : secretary + defense/defence
            MINISTER          1 Secretary of Commerce                        : secretary + commerce
            MINISTER          1 Secretary of Energy                          : secretary + energy
            FOREIGN_MINISTER  1 Secretary of State                           : secretary of state/secretary state/госсекретар/государственн секретар/мемлекеттік хатш/state secretary/国务卿
            DEPUTY_MINISTER   1 First Deputy Minister of Foreign Affairs     : first deputy/first vice/перв заместител/бірінші орынбасар + foreign/иностранн/мид/сыртқ
            DEPUTY_MINISTER   0 Deputy Minister of Foreign Affairs           : deputy/vice/assistant/заместител/замминистр/орынбасар/副 + foreign/иностранн/мид/外/сыртқ
            DEPUTY_MINISTER   0 Chairman of the Foreign Affairs Committee    : committee + foreign
            FOREIGN_MINISTER  1 Minister of Foreign Affairs                  : minist/министр/глав/head/chief + foreign/иностранн/мид/mfa/сыртқ
            FOREIGN_MINISTER  1 Minister of Foreign Affairs                  : 外长/外交部长/fm/top diplomat/aussenminister
            PARLIAMENT        1 Chairman of the Senate                       : chair/speak/спикер/председател/төраға + senat/сенат
            PARLIAMENT        0 Vice Chairman of the NPC Standing Committee  : vice/deputy/заместител + chair/председател + standing committee/npc/national people/вснп
            PARLIAMENT        1 Chairman of the NPC Standing Committee       : chair/председател/глав/спикер + npc/national people/вснп/всекитайск
            PARLIAMENT        0 Deputy Chairman of the Mazhilis              : deputy/vice/вице/заместител + speak/chair/спикер/председател + mazhilis/majilis/мажилис
            PARLIAMENT        0 Chair of the Mazhilis committee              : chair/председател + committee/комитет + mazhilis/majilis/мажилис
            PARLIAMENT        1 Chairman of the Mazhilis                     : chair/speak/спикер/председател/төраға + mazhilis/majilis/мажилис/мәжіліс/lower
            PARLIAMENT        0 Member of the House of Representatives       : chair + house
            PARLIAMENT        0 Senator                                      : senator/сенатор
            PARLIAMENT        0 Member of the House of Representatives       : congressm/congresswom/house of representatives/member of the house/member house/конгрессмен/member of congress/member congress/lawmaker
            PARLIAMENT        0 Deputy of the Mazhilis                       : deputy/deputies/member/mp/депутат + mazhilis/majilis/parliament/мажилис/депутат
            AMBASSADOR        0 Chargé d'affaires                            : affaires/временн поверенн
            AMBASSADOR        0 Permanent Representative                     : permanent representative/постоянн представител
            AMBASSADOR        0 Ambassador                                   : ambassador/посол/посл/елші/大使
            AMBASSADOR        0 Consul General                               : consul/консул
            OTHER             0 Military attaché                             : attache/атташе
            MINISTER          0 State Councillor                             : state counc/国务委员/государственн совет
            HEAD_OF_GOVERNMENT 1 Prime Minister                              : prime minist/pm/premier/премьер/总理/prim/head of government
            HEAD_OF_STATE     1 President                                    : president/президент/head of state/глав государств/总统/国家主席/state leader/prasident/presidente/prezident/staatsprasident/мемлекет басшы/presedintele
            DEPUTY_MINISTER   0                                              : deputy minist/vice minist/assistant minist/заместител министр/замминистр/first deputy
            MINISTER          1 Minister of Defence                          : minist/министр + defen/оборон/қорғаныс
            MINISTER          0                                              : minist/министр/部长
            MINISTER          0                                              : trade representative/administrator/commission/national security/director
            PARLIAMENT        0                                              : parliament/senate/house/mazhilis/majilis/congress/парламент/сенат
            HEAD_OF_STATE     1 Leader                                       : leader/лидер/领导人/көшбасшы
            OTHER             0                                              :\s
            """;

    private static final List<Row> TABLE = ROWS.lines().map(Titles::row).toList();

    /** Not "Head of the State Ethnic Affairs Commission". */
    private static final String HEAD_OF_STATE = "head state";

    private Titles() {}

    private static Row row(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split("\\s+", 3);
        String title = head.length > 2 ? head[2] : "";
        List<List<String>> all = new ArrayList<>();
        for (String group : groups(line.substring(colon + 1).strip())) {
            all.add(Arrays.stream(group.split("/")).map(Titles::wordStart).toList());
        }
        return new Row(new Title(title, Level.valueOf(head[0]), head[1].equals("1")), all);
    }

    private static String wordStart(String words) {
        return words.isEmpty() || Words.han(words.charAt(0)) ? words : " " + words;
    }

    private static String[] groups(String text) {
        return text.isEmpty() ? new String[0] : text.split(" \\+ ");
    }

    /** The short title of a folded phrase; a title without a name of its own keeps what was printed. */
    static Title of(String key, String printed) {
        String padded = " " + (key.equals(HEAD_OF_STATE) ? "president" : key);
        for (Row row : TABLE) {
            if (means(row, padded)) {
                return row.title.title().isEmpty() ? new Title(printed, row.title.level(), false) : row.title;
            }
        }
        throw new IllegalStateException("The last row takes everything.");
    }

    /** Every title is compared with every row, so without streams. */
    private static boolean means(Row row, String padded) {
        for (List<String> any : row.all) {
            if (!containsOne(padded, any)) {
                return false;
            }
        }
        return true;
    }

    private static boolean containsOne(String padded, List<String> any) {
        for (String words : any) {
            if (padded.contains(words)) {
                return true;
            }
        }
        return false;
    }

    static String keyOf(String post) {
        StringBuilder key = new StringBuilder();
        for (Word word : Words.of(post)) {
            if (!word.mark() && !word.is("the")) {
                key.append(key.length() == 0 ? "" : " ").append(word.key());
            }
        }
        return key.toString();
    }
}
