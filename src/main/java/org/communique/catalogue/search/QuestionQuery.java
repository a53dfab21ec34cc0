package org.communique.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.communique.catalogue.search.Clause.Beginning;
import org.communique.catalogue.search.Clause.Name;
import org.communique.catalogue.search.Clause.Sought;
import org.communique.catalogue.search.Clause.Words;

/** A question as a query of the index. What it may cost is bounded: clauses, spellings, words that begin alike. */
final class QuestionQuery {

    private static final float HEADLINE = 2f;
    private static final int MOST_SPELLINGS = 24;
    /** Of all words that begin as typed, shared by all beginnings of a question. */
    private static final int MOST_BEGUN = 256;

    private static final int MOST_WALKED = 10_000;

    private final IndexReader reader;
    private final QueryTimeout limit;
    private final Map<Walk, List<String>> walked = new HashMap<>();
    private final int mostBegun;

    /** @param limit when to give up */
    QuestionQuery(IndexReader reader, QueryTimeout limit, List<Clause> clauses) {
        this.reader = reader;
        this.limit = limit;
        long beginnings = clauses.stream()
                .flatMap(clause -> clause.choices().stream())
                .filter(Beginning.class::isInstance)
                .count();
        this.mostBegun = (int) (MOST_BEGUN / Math.max(1, beginnings));
    }

    private record Walk(String begun, String field) {}

    /** What matches, in one field. */
    Query matching(List<Clause> clauses, String field) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            all.add(any(clause, field), clause.wanted() ? Occur.MUST : Occur.MUST_NOT);
        }
        if (clauses.stream().noneMatch(Clause::wanted)) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return all.build();
    }

    /** The same, and how well: a word of the headline weighs more. */
    Query ranking(List<Clause> clauses, String field) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching(clauses, field), Occur.MUST);
        for (Clause clause : clauses) {
            if (clause.wanted()) {
                all.add(new BoostQuery(any(clause, Fields.HEADLINE), HEADLINE), Occur.SHOULD);
            }
        }
        return all.build();
    }

    /** What is to be marked in a field. */
    Query marks(List<Clause> clauses, String field) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            if (clause.wanted()) {
                for (Sought sought : clause.choices()) {
                    all.add(
                            sought instanceof Beginning begun ? either(field, begun(begun, field)) : of(sought, field),
                            Occur.SHOULD);
                }
            }
        }
        return all.build();
    }

    private Query any(Clause clause, String field) throws IOException {
        if (clause.choices().size() == 1) {
            return of(clause.choices().get(0), field);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Sought sought : clause.choices()) {
            any.add(of(sought, field), Occur.SHOULD);
        }
        return any.build();
    }

    private Query of(Sought sought, String field) throws IOException {
        if (sought instanceof Name name) {
            return name(name, field);
        }
        return sought instanceof Beginning begun ? begins(begun, field) : words((Words) sought, field);
    }

    private static Query words(Words words, String field) {
        Set<List<String>> readings = Languages.readings(words.text());
        boolean apart = !words.quoted() && Folding.script(words.text()) == Character.UnicodeScript.HAN;
        return alternatives(field, readings, apart);
    }

    /** In any spelling; whoever takes part is found even where the text says only "the minister". */
    private static Query name(Name name, String field) {
        Set<List<String>> readings = new LinkedHashSet<>(Languages.readings(name.text()));
        name.spelled().spellings().stream()
                .limit(MOST_SPELLINGS)
                .forEach(spelling -> readings.addAll(Languages.readings(spelling)));
        List<Query> ways = new ArrayList<>();
        ways.add(alternatives(field, readings, false));
        if (!field.equals(Fields.HEADLINE)) {
            name.spelled().values().stream()
                    .filter(known -> known.dimension() == Dimension.OFFICIAL)
                    .map(known -> new TermQuery(new Term(Dimension.OFFICIAL.field(), known.value())))
                    .forEach(ways::add);
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** Single terms count as one word; sequences stand side by side, or somewhere each. */
    private static Query alternatives(String field, Set<List<String>> readings, boolean apart) {
        List<String> single = readings.stream()
                .filter(terms -> terms.size() == 1)
                .map(terms -> terms.get(0))
                .toList();
        List<Query> ways = new ArrayList<>();
        if (!single.isEmpty()) {
            ways.add(either(field, single));
        }
        readings.stream()
                .filter(terms -> terms.size() > 1)
                .map(terms -> apart ? each(field, terms) : new PhraseQuery(field, terms.toArray(String[]::new)))
                .forEach(ways::add);
        if (ways.isEmpty()) {
            return new MatchNoDocsQuery("nothing but signs");
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    private static Query either(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        }
        SynonymQuery.Builder either = new SynonymQuery.Builder(field);
        terms.forEach(term -> either.addTerm(new Term(field, term)));
        return either.build();
    }

    private static Query each(String field, List<String> terms) {
        BooleanQuery.Builder each = new BooleanQuery.Builder();
        terms.forEach(term -> each.add(new TermQuery(new Term(field, term)), Occur.MUST));
        return each.build();
    }

    private Query begins(Beginning begun, String field) throws IOException {
        List<String> stems = begun(begun, field);
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(inSet(field, stems), Occur.SHOULD);
        if (field.equals(Fields.TEXT)) {
            either.add(inSet(Fields.WORD, begun(begun, Fields.WORD)), Occur.SHOULD);
        }
        return either.build();
    }

    private static Query inSet(String field, List<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    /** The commonest words that begin so. */
    private List<String> begun(Beginning begun, String field) throws IOException {
        Walk walk = new Walk(String.join("", Languages.terms(Languages.PLAIN, begun.text())), field);
        List<String> known = walked.get(walk);
        if (known == null) {
            known = walk(walk);
            walked.put(walk, known);
        }
        return known;
    }

    private List<String> walk(Walk wanted) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, wanted.field());
        List<Begun> found = new ArrayList<>();
        if (terms != null) {
            BytesRef start = new BytesRef(wanted.begun());
            TermsEnum walk = terms.iterator();
            TermsEnum.SeekStatus at = walk.seekCeil(start);
            for (BytesRef term = at == TermsEnum.SeekStatus.END ? null : walk.term();
                    term != null
                            && org.apache.lucene.util.StringHelper.startsWith(term, start)
                            && found.size() < MOST_WALKED
                            && !limit.shouldExit();
                    term = walk.next()) {
                found.add(new Begun(term.utf8ToString(), walk.docFreq()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Begun::documents).reversed())
                .limit(mostBegun)
                .map(Begun::word)
                .toList();
    }

    private record Begun(String word, int documents) {}
}
