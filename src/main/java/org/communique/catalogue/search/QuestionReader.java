package org.communique.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.catalogue.search.Clause.Beginning;
import org.communique.catalogue.search.Clause.Name;
import org.communique.catalogue.search.Clause.Sought;
import org.communique.catalogue.search.Clause.Words;

/**
 * Reads what was typed: words, "phrases", {@code OR} or {@code |}, {@code -not}, {@code begin*}. Whatever else is typed
 * is a word; nothing is an error but too much.
 */
final class QuestionReader {

    static final int MOST = 32;

    /** A sign of exclusion, a phrase in any quotes, or whatever stands between gaps. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<not>[-−–](?=\\S))?+(?:[\"“”„«»](?<phrase>[^\"“”„«»]*+)[\"“”„«»]?|(?<word>[^\\s\"“”„«»]++))");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final int SHORTEST_BEGINNING = 2;

    private final NameBook names;

    QuestionReader(NameBook names) {
        this.names = names;
    }

    /** A piece as it was typed. */
    private record Piece(String text, boolean quoted, boolean wanted) {

        boolean isOr() {
            return !quoted && wanted && (text.equals("OR") || text.equals("|") || text.equals("||"));
        }

        boolean isPlain() {
            return !quoted && !text.endsWith("*");
        }
    }

    /**
     * @throws QueryRefused when there are more than {@value #MOST} parts, or as many words in a phrase
     */
    List<Clause> read(String typed) {
        List<Piece> pieces = pieces(Folding.printable(typed));
        List<Clause> clauses = new ArrayList<>();
        boolean either = false;
        for (int at = 0; at < pieces.size(); ) {
            if (pieces.get(at).isOr()) {
                either = !clauses.isEmpty();
                at++;
                continue;
            }
            Read read = sought(pieces.subList(at, pieces.size()));
            add(clauses, read.sought(), pieces.get(at).wanted(), either);
            either = false;
            at += read.pieces();
        }
        return clauses;
    }

    private static void add(List<Clause> clauses, Sought sought, boolean wanted, boolean either) {
        int last = clauses.size() - 1;
        if (either && wanted && clauses.get(last).wanted()) {
            List<Sought> choices = new ArrayList<>(clauses.get(last).choices());
            choices.add(sought);
            clauses.set(last, new Clause(choices, true));
        } else {
            clauses.add(new Clause(List.of(sought), wanted));
        }
        if (clauses.stream().mapToInt(clause -> clause.choices().size()).sum() > MOST) {
            throw tooMany();
        }
    }

    private static QueryRefused tooMany() {
        return new QueryRefused("More than " + MOST + " words to search for: leave some out.");
    }

    private static List<Piece> pieces(String typed) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(typed);
        while (piece.find()) {
            String phrase = piece.group("phrase");
            String text = phrase == null ? piece.group("word") : phrase;
            if (phrase != null && Folding.words(phrase).size() > MOST) {
                throw tooMany();
            }
            Piece read = new Piece(text, phrase != null, piece.group("not") == null);
            if (read.isOr() || LETTER.matcher(text).find()) {
                pieces.add(read);
            }
        }
        return pieces;
    }

    /** What was read, and of how many pieces. */
    private record Read(Sought sought, int pieces) {}

    private Read sought(List<Piece> pieces) {
        Piece first = pieces.get(0);
        String text = first.text();
        if (!first.quoted() && text.endsWith("*") && Folding.words(text).size() == 1) {
            String begun = text.substring(0, text.indexOf('*')).toLowerCase(Locale.ROOT);
            return new Read(begun.length() < SHORTEST_BEGINNING ? new Words(text, false) : new Beginning(begun), 1);
        }
        return name(pieces).orElseGet(() -> new Read(new Words(text, first.quoted()), 1));
    }

    /** A name takes whole pieces only; a quoted one must be the name and nothing else. */
    private Optional<Read> name(List<Piece> pieces) {
        Piece first = pieces.get(0);
        List<String> folded = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece != first && (!piece.isPlain() || !piece.wanted() || piece.isOr() || first.quoted())) {
                break;
            }
            folded.addAll(Folding.words(piece.text()));
            ends.add(folded.size());
        }
        for (int taken = ends.size(); taken > 0; taken--) {
            int words = ends.get(taken - 1);
            Optional<NameBook.Match> match = names.at(folded.subList(0, words)).filter(found -> found.words() == words);
            if (match.isPresent()) {
                return Optional.of(
                        new Read(new Name(text(pieces, taken), match.get().spelled()), taken));
            }
        }
        return Optional.empty();
    }

    private static String text(List<Piece> pieces, int taken) {
        return String.join(
                " ", pieces.subList(0, taken).stream().map(Piece::text).toList());
    }
}
