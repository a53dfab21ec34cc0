package org.communique.catalogue.search;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds letters that Kazakh and Russian tell apart; may keep no more than the beginning of a Cyrillic word. */
final class LetterFilter extends TokenFilter {

    static final int WHOLE = Integer.MAX_VALUE;

    /** As many letters as serve languages whose endings pile up: "сапар", "сапары", "сапарында". */
    static final int BEGINNING = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int kept;

    LetterFilter(TokenStream words, int kept) {
        super(words);
        this.kept = kept;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            letters[i] = Folding.fold(letters[i]);
        }
        if (term.length() > kept && UnicodeScript.of(letters[0]) == UnicodeScript.CYRILLIC) {
            term.setLength(kept);
        }
        return true;
    }
}
