package org.communique.recognition;

import java.util.List;
import java.util.Set;

/** What stands inside a title without being a word of titles: an abbreviation in brackets, "a.i.", a region. */
record TitleInserts(List<Word> words, int limit) {

    private static final Set<String> REGIONS =
            WordSet.of("области область района район края провинции облысы облысының");

    private static final Set<String> FIELD_LINKS = WordSet.of("and of the");

    private static final Set<String> PARTS = WordSet.of(
            "region oblast province district city prefecture county committee party agency fund university company corporation department bureau commission office directorate service survey council guard academy front administration board");

    /** The index after "(USAID)" or "a.i."; 0 when neither stands here. */
    int to(int at) {
        boolean bracketed = is(at, "(") && is(at + 2, ")");
        boolean interim = is(at, "a") && is(at + 1, ".") && is(at + 2, "i");
        return bracketed ? at + 3 : interim ? at + (is(at + 3, ".") ? 4 : 3) : 0;
    }

    /** "Commissioner for Belt and Road, Nicholas Ho": the index of the comma; 0 when none ends a field here. */
    int fieldTo(int at) {
        for (int i = at; i < Math.min(limit, at + 7) && words.get(at).capital(); i++) {
            if (words.get(i).is(",")) {
                return i;
            }
            if (!words.get(i).capital() && !FIELD_LINKS.contains(words.get(i).key())) {
                return 0;
            }
        }
        return 0;
    }

    private boolean is(int index, String key) {
        return index < limit && words.get(index).is(key);
    }

    /** The index after a region that no table lists; 0 when none stands here. */
    int regionTo(int at, boolean afterOf) {
        if (afterOf && is(at, "\"")) {
            return quotedTo(at);
        }
        if (!words.get(at).capital()) {
            return 0;
        }
        boolean cyrillic = Fold.cyrillic(words.get(at).key().charAt(0));
        if (cyrillic && at + 1 < limit && REGIONS.contains(words.get(at + 1).key())) {
            return at + 2;
        }
        return afterOf ? namedTo(at) : bodyTo(at);
    }

    /** "Chairman of the National Energy Dominance Council": one unknown word within the name of a body. */
    private int bodyTo(int at) {
        return is(at + 1, "council") || is(at + 1, "commission") ? at + 1 : 0;
    }

    /** "Of the "Nur Otan" party". */
    private int quotedTo(int at) {
        for (int i = at + 1; i < Math.min(limit - 1, at + 5); i++) {
            if (is(i, "\"")) {
                return PARTS.contains(words.get(i + 1).key()) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** "Of Mangystau region", "of Nur Otan Party": what it is called, up to what it is. */
    private int namedTo(int at) {
        for (int i = at + 1; i < Math.min(limit, at + 4); i++) {
            if (PARTS.contains(words.get(i).key())) {
                return i;
            }
            if (!words.get(i).capital() && !words.get(i).is("-")) {
                return 0;
            }
        }
        return 0;
    }
}
