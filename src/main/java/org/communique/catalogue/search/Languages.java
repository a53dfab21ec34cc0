package org.communique.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * How the words of each language are read. All languages share one field, each text in its own way; a query's word is
 * read in every way. English and Russian are stemmed, Chinese is cut into pairs of letters. There is no stemmer for
 * Kazakh: its letters are folded to the Russian ones, and a word counts by its beginning, as its endings are many.
 */
final class Languages {

    private static final int HAN = CJKBigramFilter.HAN;
    private static final Analyzer ENGLISH =
            of(words -> new KStemFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words))));
    private static final Analyzer RUSSIAN = of(words -> new SnowballFilter(
            new LetterFilter(new ASCIIFoldingFilter(words), LetterFilter.WHOLE), new RussianStemmer()));
    private static final Analyzer KAZAKH =
            of(words -> new LetterFilter(new ASCIIFoldingFilter(words), LetterFilter.BEGINNING));
    private static final Analyzer CHINESE = of(words -> new CJKBigramFilter(new CJKWidthFilter(words), HAN, true));
    private static final Analyzer ASKED_CHINESE =
            of(words -> new CJKBigramFilter(new CJKWidthFilter(words), HAN, false));
    /** Any other language, and how words are kept for spelling. */
    static final Analyzer PLAIN = of(words -> new LetterFilter(new ASCIIFoldingFilter(words), LetterFilter.WHOLE));

    private static final List<Analyzer> ASKED = List.of(ENGLISH, RUSSIAN, KAZAKH, ASKED_CHINESE, PLAIN);
    private static final List<Analyzer> ASKED_IN_HAN = List.of(ASKED_CHINESE);
    private static final Map<String, Analyzer> BY_TAG =
            Map.of("en", ENGLISH, "ru", RUSSIAN, "kk", KAZAKH, "zh", CHINESE);

    private Languages() {}

    /** How a text is read; the first part of the tag decides. */
    static Analyzer of(String language) {
        return BY_TAG.getOrDefault(language.equals("kk-Latn") ? "" : language.split("-")[0], PLAIN);
    }

    /** The readings of a query's word, each a sequence of terms; the same ones once. */
    static Set<List<String>> readings(String word) {
        Set<List<String>> readings = new LinkedHashSet<>();
        for (Analyzer analyzer : Folding.script(word) == UnicodeScript.HAN ? ASKED_IN_HAN : ASKED) {
            List<String> terms = terms(analyzer, word);
            if (!terms.isEmpty()) {
                readings.add(terms);
            }
        }
        return readings;
    }

    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return terms;
    }

    private static Analyzer of(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, filters.apply(new LowerCaseFilter(words)));
            }
        };
    }
}
