package org.communique.recognition;

import java.util.function.BiConsumer;

/** The words of titles in Kazakh, Russian, Chinese and a few languages more. */
final class TongueRoles {

    private static final String ROWS = """
            HEAD    хатшы; мемлекеттік хатшысы; мемлекеттік хатшы; министр; әкімі; әкім; елшісі; бас консулы; консулы; көмекшісі; кеңесшісі; \
                    депутаты; мүшесі; басшысы; директоры; уәкілі; көшбасшы; қолбасшысы; генералы; бас прокуроры; елшіси; министри; төрагасы; элчиси; \
                    书记; 党委书记; 主任; 副主任; 副外长; 外交部副部长; 副部长; 部长会议主席; 秘书; 秘书长; 局长; 州长; 市长; 省长; 总领事; 国防部长; 参赞; 副议长; 首席大法官; \
                    总检察长; 国家元首; 大统领; 外相; 首相; 国务长官; 外务大臣; президентът; президентот; министър-председател; prezident; bosh vazir; baş naziri; baş nazir; xarici işlər naziri; tashqi ishlar vaziri; رئيس; وزير; الرئيس; الوزير; 代表; 特使; 助理国务卿; 副国务卿; 众议员; 参议员; 上将; 司令; 总参谋长; \
                    генпрокурор; генеральный прокурор; генерального прокурора; прокурор; секретарь совета безопасности; управделами; военный атташе; поверенный в делах; \
                    зампредседателя; зампредседатель; вице-спикер; вице - спикер; вице-министр; вице - министр; первый вице-премьер; \
                    ministerpräsident; ministerpräsidenten; vizepräsident; stellvertretende; botschafter; botschafterin; embajador; canciller; \
                    primer ministro; ambasciatore; başkanı; cumhurbaşkanı; büyükelçisi; dışişleri bakanı; bakanı; başbakanı; başbakan yardımcısı
            PLURAL  министрлері; президенттері; басшылары; депутаттары; сенаторлары; генпрокуроры; генпрокуроров; премьер-министры; премьер-министров; 总统们
            RANK    первый; первая; первой; 第一; 常务; 特命全权; 特别; 候任; төтенше; өкілетті; жаңа; уақытша; erste; ersten; stellvertretender; stellvertretenden
            FIELD   қорғаныс; қауіпсіздік кеңесі; қауіпсіздік кеңесінің; сауда; интеграция; экономика; ұлттық; қаржы; көлік; энергетика; ішкі істер; әкімшілігі; \
                    президенттің; мемлекеттік; халық; компартиясы; комитеті; комитетінің; партия; автономиялық; облысы; облысының; қаласы; қаласының; \
                    өкілдер палатасы; өкілдер палатасының; конгресі; конгресінің; парламенті; парламентінің; мәжілісі; мәжілісінің; сенаты; сенатының; \
                    自治区; 维吾尔; 党委; 议会; 马吉利斯; 马日利斯; 参议院; 众议院; 下院; 上院; 政府; 中央; 中共; 中共中央; 政治局; 委员; 常委; 全国人大; 全国人大常委会; 全国政协; \
                    发展和改革; 委员会; 国家; 国防; 能源; 商务; 外交; 安全; 投资和发展; 特命; 新任; 候任; 总统府; 办公厅; 州; 省; 市; 最高法院; 人民; \
                    штата; этого штата; автономного; автономной; партийного; партийный; постоянных; силы; сил; центрального; коммунистической; комиссии; политбюро; цк; гос; \
                    верховного суда; supreme court; жоғарғы соты; des; ständigen; auswärtiges; de asuntos exteriores; de relaciones exteriores; tribunal supremo; dışişleri
            LINK    兼; 的; от; del; della; dello; dem; den; vom; на
            PRIVATE сарапшы; саясаттанушы; компаниясы; компаниясының; журналист; ғалым; 专家; 学者; 教授; 记者; 公司; 董事长; 总经理; 集团; 银行
            VOICE   баспасөз хатшысы; баспасөз қызметі; ресми өкілі; 发言人; 新闻秘书
            FORMER  бұрынғы; экс-президент; экс - президент; 前任; 已故; ehemalige; ehemaliger
            """;

    private TongueRoles() {}

    static void each(BiConsumer<String, RoleWords.Use> phrase) {
        ROWS.lines().forEach(row -> {
            RoleWords.Use use = RoleWords.Use.valueOf(row.substring(0, 8).strip());
            for (String word : row.substring(8).split(";")) {
                phrase.accept(word.strip(), use);
            }
        });
    }
}
