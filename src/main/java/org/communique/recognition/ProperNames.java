package org.communique.recognition;

import java.util.List;
import java.util.Set;

/** Tells names of people that no authority knows from the capitalised words around them. */
final class ProperNames {

    private static final Set<String> HONORIFICS = WordSet.of("""
            mr mrs ms dr h.e. his her excellency hon sir madam г-н госпожа господин lt gen maj col capt adm brig general
            colonel lieutenant major admiral
            """);

    private static final Set<String> PARTICLES = WordSet.of("de van von al bin el uly kyzy");

    /** Capitalised words that begin a sentence or stand in a title-case headline, but are no names. */
    private static final Set<String> NO_NAMES = WordSet.of("""
            the and to in on at with meet meets met visit visits discuss discusses holds hold says said arrives
            receives talks about as during also for from will has is was he she it they by of after this that
            akorda kazinform january february march april may june july august september october november
            december monday tuesday wednesday thursday friday saturday sunday attends signs praises thanks
            congratulates exchange exchanges speaks begins pays trend xinhua tass reuters apa c5+1 summit
            meeting forum qazinform photo embassy hall palace building house street republic council union
            ministry government vows vow there here then earlier later today yesterday meanwhile before when while among
            border guard patrol survey service corps agency bureau both also besides its his her their our халық республикасы республика қазақстан народной китайской
            """);

    private static final Set<String> INSTITUTIONS = WordSet.of("""
            university center centre foundation institute tower library avenue street school schools
            international airport administration prize doctrine cabinet fund plan road университет фонд
            администрац центр intellectual
            """);

    private ProperNames() {}

    /** "Nazarbayev University", "Biden administration": the name of a thing. */
    static boolean institution(List<Word> words, int after, int limit) {
        return after < limit && INSTITUTIONS.contains(words.get(after).key());
    }

    /** "Chelsea Clinton": a given name before the surname that is not the official's. */
    static boolean partOfAnother(List<Word> words, int at, Sentence sentence) {
        int before = at - 1;
        if (followed(words, at, sentence) || compound(words, at, sentence)) {
            return true;
        }
        if (before < sentence.from() || sentence.headline()) {
            return false;
        }
        if (words.get(before).is("-")) {
            return before > sentence.from() && tight(words, before) && plain(words.get(before - 1));
        }
        Word word = words.get(before);
        return plain(word)
                && !Words.han(word.key().charAt(0))
                && before > sentence.from()
                && word.end() + 1 == words.get(at).start()
                && RoleWords.at(words, before, at) == null
                && Country.at(words, before, at) == null;
    }

    /** "The Trump-Kim summit". */
    private static boolean compound(List<Word> words, int at, Sentence sentence) {
        return at + 2 < sentence.to()
                && words.get(at + 1).is("-")
                && tight(words, at + 1)
                && words.get(at + 2).capital();
    }

    /** "Wang Yilin" is not Wang Yi. */
    private static boolean followed(List<Word> words, int at, Sentence sentence) {
        int next = at + 1;
        return !sentence.headline()
                && next < sentence.to()
                && words.get(at).end() + 1 == words.get(next).start()
                && plain(words.get(next))
                && !Words.han(words.get(next).key().charAt(0))
                && RoleWords.at(words, next, next + 1) == null
                && Country.at(words, next, sentence.to()) == null;
    }

    static int skipHonorific(List<Word> words, int from, int limit) {
        int at = from;
        while (at < limit
                && (HONORIFICS.contains(words.get(at).key()) || words.get(at).is(".") && at > from)) {
            at++;
        }
        return at;
    }

    private static boolean plain(Word word) {
        return word.capital()
                && !word.initial()
                && Character.isLetter(word.key().charAt(0))
                && word.key().length() > 1
                && !NO_NAMES.contains(word.key());
    }

    private static boolean nameWord(List<Word> words, int at, int limit, PlaceNames places) {
        Word word = words.get(at);
        return word.initial()
                || plain(word)
                        && !Words.han(word.key().charAt(0))
                        && Country.at(words, at, limit) == null
                        && places.at(words, at, limit) == null
                        && RoleWords.at(words, at, at + 1) == null;
    }

    /** The index after an unknown name that begins here; the same index when none does. */
    static int end(List<Word> words, int from, Sentence sentence, PlaceNames places) {
        int most = sentence.headline() ? 2 : 4;
        int count = 0;
        int end = from;
        for (int at = from; at < sentence.to() && count < most; at++) {
            Word word = words.get(at);
            boolean joining = count > 0
                    && at + 1 < sentence.to()
                    && (PARTICLES.contains(word.key()) || word.is("-") && tight(words, at));
            if (joining) {
                continue;
            }
            if (!nameWord(words, at, sentence.to(), places)) {
                break;
            }
            boolean hyphened = at > from && words.get(at - 1).is("-");
            count += word.initial() || hyphened ? 0 : 1;
            end = at + 1;
        }
        return end > from && !words.get(end - 1).initial() ? end : from;
    }

    private static boolean tight(List<Word> words, int hyphen) {
        return words.get(hyphen - 1).end() == words.get(hyphen).start()
                && words.get(hyphen).end() == words.get(hyphen + 1).start();
    }

    /** The index of the first word of an unknown name of two words or more that ends here; the end when there is none. */
    static int start(List<Word> words, int end, Sentence sentence, PlaceNames places) {
        int start = end;
        int count = 0;
        while (start > sentence.from() && count < 3) {
            Word word = words.get(start - 1);
            boolean hyphen = word.is("-") && start < end && start - 1 > sentence.from() && tight(words, start - 1);
            if (!hyphen && !nameWord(words, start - 1, end, places)) {
                break;
            }
            count += hyphen || word.initial() ? 0 : 1;
            start--;
        }
        return count >= 2 ? start : end;
    }
}
