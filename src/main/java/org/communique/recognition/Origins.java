package org.communique.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom somebody serves whose title names no country: "Senator", "akim of Pavlodar region", "Deputy Minister Sklyar". */
final class Origins {

    private static final List<String> US = List.of(
            "congress",
            "house of representatives",
            "senator",
            "under secretary",
            "assistant secretary",
            "secretary of state",
            "deputy secretary",
            "secretary of defense",
            "defense secretary",
            "defence secretary",
            "energy secretary",
            "commerce secretary",
            "treasury secretary",
            "secretary of energy",
            "secretary of commerce",
            "secretary of the treasury",
            "secretary of treasury",
            "secretary of agriculture",
            "secretary of interior",
            "centcom",
            "state department",
            "usaid",
            "cdc",
            "nasa",
            "peace corps",
            "white house",
            "pentagon",
            "homeland",
            "national security advis",
            "конгресс",
            "госсекретар",
            "joint chiefs",
            "attorney general");
    private static final List<String> KZ = List.of(
            "akim",
            "maslikhat",
            "mazhilis",
            "majilis",
            "аким",
            "мажилис",
            "мәжіліс",
            "state counsellor",
            "presidential administration",
            "mp");
    private static final List<String> CN = List.of(
            "cpc",
            "npc",
            "cppcc",
            "state councilor",
            "state councillor",
            "party secretary",
            "communist party",
            "political bureau",
            "state council",
            "vice premier",
            "госсовет",
            "people's government",
            "people government",
            "autonomous region");

    /** Companies have these too, so that a name alone makes no official of their bearer. */
    private static final Set<String> ANYBODYS = Set.of(
            "chairman",
            "chairwoman",
            "chairperson",
            "chair",
            "group chair",
            "group chairman",
            "head",
            "president",
            "vice president",
            "director",
            "representative",
            "leader",
            "chief",
            "deputy chairman",
            "vice chairman",
            "глава",
            "председатель",
            "председател",
            "президент",
            "вице президент",
            "директор",
            "руководител",
            "представител");

    private static final Pattern LOCAL = Pattern.compile(
            ".*(ov|ev|ova|eva|in|ina|uly|bek|bay|bai|zhan|gali|khan|tay|tai|ly|skiy|sky|ikov|nko|лы|ов|ев|ова|ева|ин|бек|бай|улы|ұлы|ович|евич)");
    private static final Set<String> FAMILY_NAMES = WordSet.of("""
            xi li wang zhang hu wen jiang zhu yang qin han ding liu he wei zhao cheng sun song luo guo chen ma
            wu meng qian tang dai chang dong lu zhou yao sui jia zeng kong huang gao lin xu shi deng cao peng
            cai pan yuan xie cui hao hua xiao jin tian cheong ho mi xia ye lin luo lei fu bai bao bi bian cao chai chu
            cong dou duan fan fang feng gan ge gong gu guan gui hong hou huo ji jing ke lai lan liang liao ling lou ni qu ba lv
            luan lyu mao mei miao mo mu nie ning niu nong ou ouyang pei qi qiao qiu qu quan rao ren rong ruan sang
            shang shao shen sheng shu si situ su tan tao teng tong tu wan wei weng xiang xing xiong xu xue yan yi yin
            ying yong you yu yue yun zang zhan zhuang zhong zhu zhuo zong zou zuo
            """);

    private Origins() {}

    static @Nullable String of(RolePhrase title, String name) {
        String key = title.key();
        if (US.stream().anyMatch(key::contains)) {
            return "US";
        }
        if (CN.stream().anyMatch(key::contains)) {
            return "CN";
        }
        if (KZ.stream().anyMatch(key::contains)) {
            return Country.KZ;
        }
        String region = Regions.in(key);
        if (region != null) {
            return region;
        }
        if (ANYBODYS.contains(key)) {
            return null;
        }
        List<Word> words = Words.of(name);
        boolean chinese = words.size() >= 2
                && words.size() <= 3
                && FAMILY_NAMES.contains(words.get(0).key())
                && words.get(words.size() - 1).key().length() <= 8;
        if (chinese) {
            return "CN";
        }
        if (key.contains("ministry")) {
            return Country.KZ;
        }
        return LOCAL.matcher(words.get(words.size() - 1).key()).matches() ? Country.KZ : null;
    }
}
