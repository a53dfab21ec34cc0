package org.communique.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that titles are made of. */
final class RoleWords {

    /** What a word does in a title. */
    enum Use {
        /** Makes a phrase a title: "minister". */
        HEAD,
        /** A head of several: "presidents". */
        PLURAL,
        /** Stands before: "deputy". */
        RANK,
        /** The field of the post: "foreign", "Defence". */
        FIELD,
        /** Joins the parts: "of". */
        LINK,
        /** No longer or not yet held: "former". */
        FORMER,
        /** No office of a state: "CEO", "expert". */
        PRIVATE,
        /** Speaks for others: "spokesperson". */
        VOICE
    }

    private static final String ROWS = """
            HEAD    prosecutor general; procurator - general; procurator general; general prosecutor; prosecutor; chief justice; chief executive; trade representative; ombudsman; lord mayor; executive secretary; president; head of state; state leader; leader; prime minister; pm; premier; minister; fm; secretary; \
                    ambassador; envoy; representative; speaker; chairman; chairwoman; chairperson; chair; co-chair; co - chair; \
                    cochairman; co-chairman; senator; congressman; congresswoman; governor; akim; mayor; director; \
                    head; chief; adviser; advisor; aide; assistant; councilor; councillor; counselor; counsellor; consul; attache; \
                    attaché; charge d'affaires; chargé d'affaires; charge d ' affaires; administrator; commissioner; commander; general; admiral; colonel; \
                    deputy of the mazhilis; deputy of the majilis; deputy of mazhilis; member of parliament; mp; elbasy; delegate; \
                    leader of the nation; chancellor; majority leader; minority leader; boss; judge; coordinator; negotiator; \
                    member of the state council; member of the standing committee; member of the political bureau; \
                    state councilor; state councillor; attorney general; chief of staff; lawmaker; diplomat; top diplomat; \
                    member of the house; member of the senate; member of congress; member of the U.S. Congress; member of the U.S. House of Representatives; \
                    member of the U.S. House; member of the U.S. Senate; member of the House of Representatives; member of the parliament; counterpart; counterparts; colleague; \
                    президент; глава государства; градоначальник; глава региона; генконсул; генеральный консул; глава; министр; премьер; премьер - министр; премьер-министр; вице - премьер; \
                    вице-премьер; вице - президент; председатель; заместитель; замминистра; посол; посла; послом; послу; спикер; сенатор; конгрессмен; \
                    госсекретарь; госсекретаря; замгоссекретаря; прокурор; генпрокурор; генеральный прокурор; секретарь; помощник; советник; спецпредставитель; представитель; \
                    спецпосланник; посланник; консул; аким; губернатор; депутат; генерал; командующий; начальник; директор; \
                    елбасы; арнайы өкілі; өкілі; лидер; атташе; временный поверенный; руководитель; зампред; \
                    президенті; президент; төрағасы; төраға; министрі; елшісі; елші; премьер - министрі; мемлекет басшысы; спикері; хатшысы; басшысы; көшбасшысы; \
                    总统; 国家主席; 主席; 总理; 副总理; 外长; 外交部长; 部长; 国务卿; 大使; 议长; 首任总统; 领导人; 国务委员; 副主席; 参议院议长; \
                    präsident; präsidenten; staatspräsident; aussenminister; presidente; ministro; preşedintele; președintele; prim-ministrul; premierul; prezidenti; prezident
            PLURAL  presidents; heads of state; leaders; prime ministers; premiers; ministers; secretaries; ambassadors; envoys; \
                    representatives; speakers; chairmen; chairs; co-chairs; co - chairs; senators; congressmen; congresswomen; \
                    governors; akims; deputies; lawmakers; legislators; generals; diplomats; advisers; foreign ministers; \
                    delegates; heads of government; parliamentarians; members of congress; members of the U.S. Congress; members of the U.S. House of Representatives; members of the U.S. House; members of the U.S. Senate; \
                    members of the American Congress; members of the House of Representatives; members of parliament; members of the parliament; members of the senate; members of the house; members of the mazhilis; heads of the states; \
                    президенты; президентов; главы государств; министры; министров; послы; послов; сенаторы; конгрессмены; депутаты; лидеры; лидеров
            RANK    first; 1st; deputy; vice; acting; special; presidential; principal; senior; state; general; under; permanent; \
                    plenipotentiary; extraordinary; newly appointed; newly - appointed; appointed; outgoing; incoming; adjutant; \
                    then; chief; major; lieutenant; brigadier; rear; executive; military; assistant; associate; \
                    visiting; top; elect; majority; minority; prime; interim; personal; co; charge; major - general; lieutenant - general; \
                    первый; первого; первым; чрезвычайный; полномочный; спец; специальный; временный; старший; \
                    арнайы; заместитель; генеральный; новый; нового; верховный; бірінші; орынбасары
            FIELD   foreign; affairs; defence; defense; energy; trade; economy; economic; finance; financial; interior; internal; \
                    health; healthcare; education; science; higher education; culture; sports; sport; tourism; information; \
                    communications; social; development; digital; digital development; innovation; innovations; aerospace; \
                    industry; industries; oil; gas; technologies; new technologies; atomic; infrastructure; transport; transportation; agriculture; ecology; environment; \
                    east kazakhstan; west kazakhstan; north kazakhstan; south kazakhstan; geology; natural; provincial; municipal; prefecture; county; party committee; people's government; resources; water; irrigation; emergency; situations; justice; labor; labour; \
                    protection; population; investment; investments; integration; national; security; council; republic; \
                    people; people's; central; committee; commission; party; communist; political; bureau; politburo; region; \
                    city; district; area; oblast; province; autonomous; house; representatives; senate; congress; parliament; \
                    mazhilis; majilis; upper; lower; chamber; administration; apparatus; secretariat; staff; joint; chiefs; armed; forces; army; \
                    command; centcom; state; executive office; intelligence; commerce; treasury; homeland; \
                    human; rights; democracy; labor; south; central asia; south asian; central asian; asian; eurasian; european; east; near eastern; \
                    pacific; public; diplomacy; political affairs; arms; control; nonproliferation; non - proliferation; \
                    international; nations; cooperation; relations; procurement; strategic; planning; reforms; agency; usaid; reconciliation; cdc; nasa; peace corps; white house; state department; pentagon; embassy; \
                    counterterrorism; climate; business; growth; bureau; department; government; cabinet; ministry; mfa; \
                    delegation; caucus; friendship; group; bipartisan; standing; npc; cppcc; consultative; conference; \
                    people's political; liaison; supreme; court; prosecutor; customs; tax; anti - corruption; civil; service; \
                    religious; railways; technology; technologies; artificial; intelligence; urban; housing; rural; reform; \
                    materials; minerals; critical; office; survey; guard; propaganda; publicity; revenue; maslikhat; front; united front; science council; civilian; democracy; religious freedom; compliance; verification; narcotics; law enforcement; migration; refugees; oceans; environmental; scientific; humanitarian;  nuclear; global; regional; board; division; desk; unit; directorate; қорғаныс; asia; europe; africa; eurasia; development; chinese communist party; cpc; cpc central committee; \
                    atomic; food; construction; communication; mission; u.n.; embassy; presidency; military; foreign affairs; \
                    budget; plan; property; management; youth; families; cyber; safety; operations; personnel; general staff; legal; \
                    constitutional; monitoring; privatization; competition; statistics; standing committee; \
                    иностранных дел; мид; оборона; обороны; энергетика; энергетики; торговля; торговли; интеграция; интеграции; экономика; экономики; финансы; финансов; \
                    внутренних дел; здравоохранение; здравоохранения; образование; образования; культура; культуры; спорт; спорта; развитие; развития; совет; совета; \
                    безопасность; безопасности; сенат; сената; мажилис; мажилиса; парламент; парламента; палата; палаты; представителей; правительство; правительства; \
                    комитет; комитета; государственный; государственного; государственный совет; государственного совета; республика; республики; национальный; национальной; центральный; \
                    народный; народных; партия; партии; администрация; администрации; область; области; город; города; генштаб; южный; южной; центральной азии; азия; азии; \
                    конгресс; конгресса; постоянный; постоянного; всекитайского собрания народных представителей; вснп; нпксч; сша; военный; военного; штаб; штаба; дела; делам; вопросам; \
                    космического; агентство; агентства; управление; управления; вмф; вмс; ввс; мвд; мчс; цру; кнб; ноак; цк; кпк; минобороны; сыртқы істер; мәжіліс; сенат; 外交部; 国务院; 中共中央政治局; 驻
            LINK    of; for; at; to; the; in; and; on; his excellency; '; s; 's; -; по; при; и; в; de; des; der; da; do; du; von; al; din; im; 's; ,
            FORMER  former; ex; ex-president; then - candidate; late; retired; экс; бывший; бывшего; бывшим; 前
            PRIVATE business leaders; business leader; religious leaders; spiritual leaders; opposition leaders; opposition leader; industry leaders; \
                    ceo; chief executive officer; general director; director general; managing director; company; companies; corporation; \
                    corp; bank; holding; fund; university; institute; center; centre; think tank; professor; expert; \
                    analyst; scholar; academician; researcher; journalist; correspondent; editor; businessman; founder; \
                    chevron; cnpc; kazmunaygas; boeing; exxonmobil; association; chamber of commerce; academy; foundation; \
                    rector; scientist; political scientist; economist; athlete; boxer; coach; champion; ngo; atlantic council; \
                    эксперт; политолог; профессор; компания; компании; корпорация; корпорации; банк; банка; институт; института; университет; университета; журналист; \
                    director of the institute; boxing; federation; olympic; entrepreneur; chair of the board of directors; board of directors; group chairman; supervisory board
            VOICE   spokesperson; spokesman; spokeswoman; press secretary; press service; press office; official representative of the ministry of foreign affairs; official representative of the mfa; \
                    пресс - секретарь; пресс-секретарь; пресс - служба; пресс-служба; официальный представитель мид; баспасөз хатшысы; баспасөз қызметі; баспасөз қызметінің
            """;

    private static final Phrases<Use> PHRASES = new Phrases<>();

    static {
        for (String row : ROWS.split("\n")) {
            Use use = Use.valueOf(row.substring(0, 8).strip());
            for (String phrase : row.substring(8).split(";")) {
                PHRASES.add(phrase.strip(), use);
            }
        }
        TongueRoles.each(PHRASES::add);
    }

    private RoleWords() {}

    /** The longest title word at a word; a phrase of several uses answers the first that the rows give. */
    static Phrases.@Nullable Found<Use> at(List<Word> words, int from, int limit) {
        return PHRASES.at(words, from, limit);
    }
}
