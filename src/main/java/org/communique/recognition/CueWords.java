package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that report contacts, by language and kind: one more phrase is one more cell. */
final class CueWords {

    private static final String ROWS = """
            MEET_VERB    met; meets; meet; met with; received; receives; receive; receiving; hosted; hosts; played host to; plays host to; \
                         welcomed; welcomes; sat down with; paid a courtesy call on; courtesy call; granted an audience; \
                         was received; were received; was greeted; was welcomed; greeted; was met by; was met; were met by; warmly greeted; warmly welcomed; hold talks; holds talks; held talks; holding talks; \
                         held negotiations; holds negotiations; had talks; has had talks; conferred with; confers with; \
                         встретился; встретилась; встретились; принял; приняла; принимает; провел встречу; провел переговоры; \
                         провела переговоры; провели переговоры; провела встречу; провели встречу; встречаясь; принимая; пообщался; пообщались; провел встречи; провела встречи; провели встречи; встречается; встречаются; \
                         приветствовал; поприветствовав; поприветствовал; приветствуя; встретил; встретила; провел двустороннюю встречу; кездесті; қабылдады; қарсы алды; жүздесті; келіссөз жүргізді; 会见; 会谈; 会晤; 举行会谈; 接见; traf; trafen; empfing; getroffen; empfangen; zusammengekommen; zusammengetroffen; görüştü; bir araya geldi; kabul etti; uchrashdi; qabul qildi; sastao se; sastali su se; se reunió; se reunieron; recibió; a rencontré; a reçu; s'est entretenu; ha incontrato; ha ricevuto; spotkał się; a primit; s-au întâlnit; reuniu - se com; primio; encontrou-se; reuniu-se; reuniram-se; se encontrou; s-a întâlnit; recebeu
            MEET_NOUN    press availability; joint press availability; joint press conference; meeting; meetings; talks; negotiations; conversation; conversations; audience; discussions; tete-a-tete; one - on - one; \
                         meeting between; working breakfast; working lunch; lunch with; breakfast with; tea with; lunch in honor of; dinner; luncheon; joint news conference; sit - down; the talk; a talk; talk with; \
                         встреча; встречи; встречу; встрече; встречей; переговоры; переговоров; переговорах; беседа; беседы; беседе; \
                         кездесу; кездесуі; кездесуде; кездесуінде; келіссөз; келіссөздер; 会面; întâlnire; întâlnirea; encontro; reunião; gespräch; treffen
            DISCUSS      deliberated; conversed; touched upon; touched on; dwelt on; went over; consulted; negotiated; compared notes; explored; shook hands; discussed; discuss; discusses; exchanged views; exchange views; exchanged opinions; reviewed; considered; \
                         spoke with; speaks with; spoke; talked; talks to; talked to; talked with; debated; reaffirmed; confirmed their; agreed to; \
                         exchange of views; \
                         обсудил; обсудила; обсудили; обсуждают; обменялись мнениями; талқылады
            CALL_VERB    позвонил; позвонила; called; calls; phoned; telephoned; spoke by phone; spoke by telephone; spoke over the phone; talked by phone; talked over the phone; \
                         telefonda görüştü; telefon görüşmesi yaptı; telefonierte; telefonierten; telefonirao; razgovarao telefonom; razgovarao je telefonom; conversou por telefone; conversó por teléfono; a discutat la telefon; поговорил по телефону; поговорили по телефону; созвонился; созвонились; телефон арқылы сөйлесті
            CALL_NOUN    telephone conversation; telephone conversations; phone conversation; telephone talk; telephone talks; phone talks; phone call; \
                         telephone call; phone calls; call with; by phone; by telephone; over the phone; over the telephone; on the phone; \
                         telephone discussion; phone discussion; telephonic conversation; tel. conversation; a call; talked on the phone; spoke on the phone; \
                         телефонный разговор; телефонного разговора; телефонном разговоре; телефонные переговоры; по телефону; телефонная беседа; телефонной беседы; \
                         телефон арқылы; телефонмен; телефон әңгімесі; 通电话; 电话; telefon görüşmesi; telefon suhbati; telefon orqali; telefonski razgovor; telefonskom razgovoru; conversación telefónica; llamada telefónica; entretien téléphonique; colloquio telefonico; rozmowa telefoniczna; Telefongespräch; convorbire telefonică; convorbirea telefonică; telefonat; conversa telefônica; ligação telefônica
            VIDEO_NOUN   videoconference; video conference; videoconferencing; video conferencing; video call; video link; video meeting; videolink; video - conference; \
                         online meeting; online talks; virtual meeting; virtual talks; online format; held online; video talks; via zoom; online conversation; \
                         teleconference; video teleconference; held virtually; meets virtually; met virtually; virtually with; \
                         видеоконференция; видеоконференции; видеоконференцсвязи; видеосвязь; в онлайн - формате; в режиме онлайн; онлайн - встреча; в режиме видеоконференции; бейнеконференция; 视频会晤; 视频会见
            VISIT_VERB   toured; tours; were in; are in; stayed in; was on a visit; is in; was in; is staying in; is on a visit; is on an official visit; is currently in; arrived; arrives; arrive; arriving; visited; visits; paid; pays; paying; landed; lands; kicked off; touched down; flew; flew into; flies; \
                         travels; traveled; travelled; visiting; came; come; went to; goes to; go to; travel to; fly to; started his visit; departed; starts; begins; \
                         прибыл; прибыла; прибыли; прибывает; побывал; побывала; побывали; приземлился; приземлилась; пребывает; гостит; посетил; посетила; посетили; прилетел; прилетела; вылетел; отбыл; находится; находятся; находился; находилась; \
                         келді; барды; қонды; ұшып келді; сапармен; 抵达; 访问; 到达; angekommen; eingetroffen; chegou; besucht; visitou; a sosit
            VISIT_NOUN   stopover; visit; visits; trip; tour; stay; visit of; state visit; official visit; working visit; \
                         визит; визита; визите; визитом; визиту; поездка; поездки; поездке; сапары; сапар; сапарын; сапарының; besuch; staatsbesuch; visita; vizită; vizita
            SESSION      c5+1; c5 + 1; c5 plus 1; c5; b5+1; с5+1; с5 + 1; ca5+1; central asia - china; china - central asia; central asia plus china; c+c5; china + central asia; china plus central asia; \
                         central asia - us; central asia - usa; us - central asia; U.S. - Central Asia; Central Asia - U.S.; United States - Central Asia; central asia - united states; central asia plus us; \
                         sco summit; sco council; sco meeting; sco heads; sco ministerial; summit of the sco; meeting of the sco; session of the sco; \
                         summit of the shanghai cooperation organization; shanghai cooperation organisation summit; sco foreign ministers council; sco cfm meeting; sco ministerial council; council of foreign ministers; summit of the shanghai cooperation organisation; shanghai cooperation organization summit; council of heads of state; council of heads of government; \
                         council of foreign ministers of the sco; sco cfm; sco foreign ministers; council of the heads of state; sco leaders; the shanghai cooperation organization's summit; heads of state of the shanghai cooperation organization; \
                         council of fms; sitting of sco; cica summit; cica ministerial; summit of the conference on interaction; sixth summit of the conference; \
                         council of the foreign ministers; council of heads of governments; heads of government council; meeting of the shanghai cooperation organization; council of foreign ministers; \
                         саммит шос; саммита шос; саммите шос; заседание совета глав государств; заседании совета глав государств; совета министров иностранных дел шос; \
                         центральная азия - китай; центральная азия — китай; китай - центральная азия; центральная азия - сша; совета глав правительств шос; саммит свмда; саммите свмда; \
                         шыұ саммиті; орталық азия - қытай; 上合组织峰会; 中国-中亚峰会; 中国 - 中亚
            MECHANISM    strategic dialogue; strategic partnership dialogue; enhanced strategic partnership dialogue; enhanced strategic dialogue; \
                         strategic partnership commission; commission on strategic partnership; cooperation committee; political consultations; consultations; \
                         annual bilateral consultations; bilateral consultations; defense consultations; defence consultations; joint commission; \
                         joint economic commission; intergovernmental commission; human dimension dialogue; human rights dialogue; strategic energy dialogue; high - level human rights dialogue; staff talks; consular consultations; working group; political dialogue meeting; espd; \
                         tifa council; interparliamentary commission; high - level dialogue; security dialogue; energy dialogue; bilateral defense consultations; \
                         стратегический диалог; стратегического диалога; комитет сотрудничества; комитета сотрудничества; консультации; консультаций; межправительственной комиссии; диалога расширенного стратегического партнерства; кеңесі; 合作委员会
            SIGN         signed; sign; signs; inked; ink; signing ceremony; signing of; the signing; initialed; initialled; put their signatures; put their names; put his signature; the signatures; signatories; были подписаны; подписали; подписал; подписание; подписания; подписано; қол қойды; қол қойылды
            CREDENTIALS  credentials; letter of credence; letters of credence; credential letters; credential letter; верительные грамоты; верительных грамот; верительную грамоту; сенім грамотасын; сенім грамоталарын; copies of credentials; lettere credenziali; cartas credenciales; lettres de créance; beglaubigungsschreiben; cartas credenciais;  copy of credentials; 国书
            LETTER       letter; letters; telegram; telegrams; cable; verbal message; message of congratulations; congratulatory message; congratulatory messages; messages of congratulations; congratulations letter; \
                         letter of condolence; condolences; condolence; exchanged messages; exchange messages; message of condolence; written message; congratulation message; \
                         congratulatory telegram; congratulatory letter; message to; messages to; message from; messages from; sympathy; \
                         телеграмма; телеграмму; телеграммы; письмо; письма; послание; послания; соболезнования; соболезнование; соболезнований; телеграммой; поздравительную телеграмму; \
                         жеделхат; жеделхаты; көңіл айтты; хат; хаты; 致电; 贺电; 慰问电; 贺信; 信函; 唁电
            GREET        wrote; writes; congratulated; congratulates; congratulate; congratulating; sent congratulations; extended congratulations; extends congratulations; offered his congratulations; offered congratulations; offers congratulations; sends his congratulations; congratulations to; sends congratulations; offer congratulations; have sent congratulations; extended his warmest congratulations; extends his congratulations; \
                         extended condolences; extends condolences; expresses condolences; expressed condolences; offered condolences; offers condolences; sent condolences; \
                         sends congratulations; extended his congratulations; sent his congratulations; sends condolences; \
                         поздравил; поздравила; поздравили; выразил соболезнования; құттықтады; 致贺
            RECEPTION    орден; ордена; орденом; ордені; орденін; орденімен; order of friendship; friendship order; order of dostyk; dostyk order; medal; order of the golden eagle; state award; reception; joint statement; ceremony; opening ceremony; opening of the consulate; церемонии открытия; открытии; groundbreaking; wreath; прием; церемония
            """;

    /** Before a noun these belong to the cue: "held a detailed telephone conversation". */
    private static final Set<String> LIGHT = WordSet.of("""
            held holds hold had has have conducted holding having paid pays pay провел провест проводит сделал
            sent sends send presented presents received receives signed took takes began completed concluded
            kicked
            """);

    /** "Signed after the talks": the verb is another's. */
    private static final Set<String> APART = WordSet.of("after before following during");

    private static final int REACH = 6;

    /** Past verbs that begin another clause: what comes after them has a time of its own. */
    private static final Set<String> REPORTING = WordSet.of("""
            said noted stressed emphasized added discussed expressed confirmed stated took met held received
            hosted visited arrived thanked signed
            """);

    private static final Phrases<Cue.Kind> PHRASES = new Phrases<>();

    static {
        for (String row : ROWS.split("\n")) {
            Cue.Kind kind = Cue.Kind.valueOf(row.substring(0, 13).strip());
            for (String phrase : row.substring(13).split(";")) {
                PHRASES.add(phrase.strip(), kind);
            }
        }
        TongueCues.each(PHRASES::add);
    }

    private CueWords() {}

    /** Whether a cue is a verb or leans on one: "had separate meetings". */
    static boolean verbal(Passage passage, Cue cue) {
        return cue.kind().verb()
                || cue.to() - cue.from() > 1
                        && LIGHT.contains(passage.word(cue.from()).key());
    }

    /** Whether words that may report a contact begin here. */
    static boolean begins(List<Word> words, int at, int limit) {
        return PHRASES.at(words, at, limit) != null;
    }

    static boolean reports(String key) {
        return REPORTING.contains(key);
    }

    /** The cues of a sentence, outside names: "foreign ministers' meeting" holds one. */
    static List<Cue> in(Sentence sentence, List<Figure> figures) {
        List<Cue> cues = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            int afterName = afterName(figures, at);
            Cue encounter = afterName > at ? null : Encounters.at(sentence, figures, at);
            Phrases.Found<Cue.Kind> found =
                    afterName > at || encounter != null ? null : PHRASES.at(sentence.words(), at, sentence.to());
            if (encounter != null) {
                cues.add(encounter);
                afterName = encounter.to();
            }
            if (found != null) {
                add(cues, sentence, figures, at, found);
            }
            at = found != null ? found.to() : Math.max(afterName, at + 1);
        }
        Cue with = with(sentence, figures);
        if (with != null) {
            cues.add(0, with);
        }
        Cue committee = Committees.in(sentence);
        if (committee != null && cues.stream().noneMatch(cue -> cue.kind() == Cue.Kind.MECHANISM)) {
            cues.add(committee);
            cues.sort(java.util.Comparator.comparingInt(Cue::from));
        }
        Cue session = BodySessions.in(sentence);
        if (session != null && cues.stream().noneMatch(cue -> cue.kind() == Cue.Kind.SESSION)) {
            cues.removeIf(cue ->
                    cue.kind() == Cue.Kind.MEET_NOUN && cue.from() >= session.from() && cue.to() <= session.to());
            cues.add(session);
            cues.sort(java.util.Comparator.comparingInt(Cue::from));
        }
        return cues;
    }

    /** "With Chinese Foreign Minister Wang Yi, he went over …": whoever is named first was talked with. */
    private static @Nullable Cue with(Sentence sentence, List<Figure> figures) {
        int from = sentence.from();
        boolean named = sentence.word(from).is("with")
                && figures.stream()
                        .anyMatch(figure -> figure.from() == from + 1
                                && figure.named()
                                && figure.person() != null
                                && figure.title() != null
                                && figure.to() < sentence.to()
                                && sentence.word(figure.to()).is(","));
        return named ? new Cue(Cue.Kind.MEET_NOUN, from, from + 1) : null;
    }

    private static int afterName(List<Figure> figures, int at) {
        for (Figure figure : figures) {
            if (figure.named() && figure.nameFrom() <= at && at < figure.nameTo()) {
                return figure.nameTo();
            }
        }
        return at;
    }

    private static void add(
            List<Cue> cues, Sentence sentence, List<Figure> figures, int at, Phrases.Found<Cue.Kind> found) {
        for (Cue.Kind kind : found.values()) {
            int from = kind.verb() ? at : lightVerb(sentence, figures, at);
            cues.removeIf(verb ->
                    from < at && (verb.kind() == Cue.Kind.MEET_VERB && verb.from() == from || verb.from() == at));
            cues.add(new Cue(kind, from, found.to()));
        }
    }

    private static int lightVerb(Sentence sentence, List<Figure> figures, int noun) {
        for (int i = noun - 1; i >= Math.max(sentence.from(), noun - REACH); i--) {
            Word word = sentence.word(i);
            if (LIGHT.contains(word.key())) {
                return i;
            }
            if (afterName(figures, i) > i) {
                return noun;
            }
            if (word.mark() && !word.is("-")
                    || APART.contains(word.key())
                    || word.is("with")
                    || word.is("of")
                    || word.is("the") && i < noun - 1) {
                return noun;
            }
        }
        return noun;
    }
}
