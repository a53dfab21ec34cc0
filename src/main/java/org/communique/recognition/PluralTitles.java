package org.communique.recognition;

import java.util.List;

/** One title for several names, and whose each of them is. */
record PluralTitles(List<Word> words, Sentence sentence, PlaceNames places) {

    /** "Foreign Ministers Ruslan Kazakbayev of Kyrgyzstan, …", "Руслан Казакбаев (Кыргызстан)": whose minister the name is. */
    RolePhrase ofCountry(RolePhrase title, int at) {
        boolean joined = at + 1 < sentence.to()
                && (words.get(at).is("of") || words.get(at).is("("));
        Phrases.Found<String> country = joined ? Country.at(words, at + 1, sentence.to()) : null;
        return country == null ? title : title.ownedBy(country.value());
    }

    /** "The Ministers of Transport of Kazakhstan and China, A and B": the first country's is named first. */
    static RolePhrase inTurn(RolePhrase title, int index) {
        return title.plural() && title.owners().size() == 2 && index < 2
                ? title.ownedBy(title.owners().get(index))
                : title;
    }

    /** "The Ministers of Transport of Kazakhstan and China, Marat Karabaev and Li Xiaopeng". */
    boolean listed(RolePhrase title, int at) {
        int end = ProperNames.end(words, at, sentence, places);
        return title.plural()
                && title.owners().size() == 2
                && end - at >= 2
                && end < sentence.to()
                && words.get(end).is("and");
    }

    int afterCountry(int at) {
        Phrases.Found<String> country = Country.at(words, at + 1, sentence.to());
        int to = country == null ? at : country.to();
        return to < sentence.to() && words.get(to).is(")") ? to + 1 : to;
    }
}
