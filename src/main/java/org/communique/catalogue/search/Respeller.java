package org.communique.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Offers a better spelling of words that the index does not know: a name's, if one is near, else any word's. */
final class Respeller {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]{4,40}");
    private static final int MOST = 6;
    private static final int FARTHEST = 2;

    private final IndexReader reader;
    private final NameBook names;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Respeller(IndexReader reader, NameBook names) {
        this.reader = reader;
        this.names = names;
        checker.setMinQueryLength(4);
    }

    /** The same text with unknown words spelled as the nearest known; empty when nothing is known better. */
    Optional<String> respelled(String text) throws IOException {
        StringBuilder better = new StringBuilder();
        Matcher word = WORD.matcher(text);
        boolean changed = false;
        int looked = 0;
        while (word.find() && looked++ < MOST) {
            Optional<String> nearest = nearest(word.group());
            changed |= nearest.isPresent();
            word.appendReplacement(better, Matcher.quoteReplacement(nearest.orElse(word.group())));
        }
        word.appendTail(better);
        return changed ? Optional.of(better.toString()) : Optional.empty();
    }

    private Optional<String> nearest(String word) throws IOException {
        String folded = String.join("", Languages.terms(Languages.PLAIN, word));
        if (folded.isEmpty() || reader.docFreq(new Term(Fields.WORD, folded)) > 0) {
            return Optional.empty();
        }
        Optional<String> name = name(folded);
        return name.isPresent() ? name : known(folded);
    }

    private Optional<String> name(String folded) throws IOException {
        List<Near> near = new ArrayList<>();
        for (Map.Entry<String, String> name : names.words().entrySet()) {
            int distance = distance(folded, name.getKey());
            int held = distance > FARTHEST ? 0 : reader.docFreq(new Term(Fields.WORD, name.getKey()));
            if (held > 0) {
                near.add(new Near(name.getValue(), distance, held));
            }
        }
        return near.stream().min(Near.ORDER).map(Near::word);
    }

    private record Near(String word, int distance, int held) {

        private static final Comparator<Near> ORDER =
                Comparator.comparingInt(Near::distance).thenComparing(near -> -near.held());
    }

    private Optional<String> known(String folded) throws IOException {
        SuggestWord[] found =
                checker.suggestSimilar(new Term(Fields.WORD, folded), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].string);
    }

    /** Letters to change, add or leave out; anything beyond {@value #FARTHEST} is as good as far. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FARTHEST || one.charAt(0) != other.charAt(0)) {
            return FARTHEST + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
