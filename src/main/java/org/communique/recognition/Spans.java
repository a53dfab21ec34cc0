package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a sentence names people, before anybody knows who they are.
 *
 * <p>Names of the authority are taken as they stand; others are capitalised words beside a title: "First Deputy Minister
 * of Defence Murat Maikeyev", "Anjali Kaur, USAID Deputy Assistant Administrator".
 */
final class Spans {

    /**
     * @param entries officials who bear the name; empty for an unknown name or a title alone
     * @param title the title beside the name, or instead of it
     * @param nameFrom the index of the name's first word, {@code nameTo} where there is no name
     */
    record Span(
            int from,
            int to,
            List<NameIndex.Entry> entries,
            @Nullable RolePhrase title,
            int nameFrom,
            int nameTo) {

        boolean named() {
            return nameFrom < nameTo;
        }

        Span named(int first, int end) {
            return new Span(from, end, entries, title, first, end);
        }

        Span titled(RolePhrase given) {
            return new Span(Math.min(from, given.from()), Math.max(to, given.to()), entries, given, nameFrom, nameTo);
        }
    }

    private static final Set<String> ARTICLES =
            WordSet.of("the a an who is was also elected newly current new then its their");

    private static final Set<String> PREPOSITIONS = WordSet.of(
            "в на с со о об к ко для до из у за над под при что который которая это также заявил отметил сообщил");

    /** So many small words a title may go on with. */
    private static final int GENITIVES = 9;

    private final NameIndex names;
    private final PlaceNames places;
    private final List<Word> words;
    private final Sentence sentence;
    private final List<Span> spans = new ArrayList<>();
    private final PluralTitles plurals;

    private Spans(NameIndex names, PlaceNames places, Sentence sentence) {
        this.names = names;
        this.places = places;
        this.sentence = sentence;
        this.words = sentence.words();
        this.plurals = new PluralTitles(words, sentence, places);
    }

    static List<Span> of(Sentence sentence, NameIndex names, PlaceNames places) {
        Spans finder = new Spans(names, places, sentence);
        int at = sentence.from();
        while (at < sentence.to()) {
            at = finder.step(at);
        }
        return finder.spans;
    }

    private int step(int at) {
        Phrases.Found<NameIndex.Entry> name = names.at(words, at, sentence.to());
        if (name != null && name.to() - at > 1) {
            return take(new Span(at, name.to(), name.values(), null, at, name.to()));
        }
        RolePhrase title = RoleReader.read(words, at, sentence.to(), places);
        if (title != null) {
            return title(title);
        }
        if (name != null && name.to() - at == 1) {
            int from = names.eminentFrom(words, at, last(), name);
            if (from < at && !ProperNames.institution(words, name.to(), sentence.to())) {
                NameIndex.Entry whole = new NameIndex.Entry(name.value().official(), NameIndex.Form.FULL);
                return take(new Span(from, name.to(), List.of(whole), null, from, name.to()));
            }
        }
        if (name != null
                && !ProperNames.institution(words, name.to(), sentence.to())
                && (!ProperNames.partOfAnother(words, at, sentence) || afterPlace(at))) {
            return take(new Span(at, name.to(), name.values(), null, at, name.to()));
        }
        Phrases.Found<String> country = Country.at(words, at, sentence.to());
        return country == null ? at + 1 : country.to();
    }

    /** "В Нур-Султан Помпео прилетел": the capital before the surname is a city. */
    private boolean afterPlace(int at) {
        for (int from = Math.max(sentence.from(), at - 3); from < at; from++) {
            Phrases.Found<KnownPlace> place = places.at(words, from, at);
            if (place != null && place.to() == at) {
                return true;
            }
        }
        return false;
    }

    /** "The President of Kazakhstan, Nursultan Nazarbayev": a comma may divide title and name. */
    private boolean fullNameAt(int at) {
        Phrases.Found<NameIndex.Entry> found = at < sentence.to() ? names.at(words, at, sentence.to()) : null;
        return found != null
                && found.to() - at > 1
                && !(found.to() < sentence.to() && words.get(found.to()).is("and"));
    }

    /** "Kazakhstan's Minister of Energy, Yerlan Akkenzhenov, met": an unknown name between commas after its title. */
    private boolean enclosed(int at) {
        int end = ProperNames.end(words, at, sentence, places);
        return end - at >= 2
                && end < sentence.to()
                && words.get(end).is(",")
                && RoleReader.read(words, end + 1, sentence.to(), places) == null
                && ProperNames.end(words, end + 1, sentence, places) == end + 1;
    }

    /** The index after the last span. */
    private int last() {
        return spans.isEmpty() ? sentence.from() : spans.get(spans.size() - 1).to();
    }

    private int take(Span span) {
        spans.add(span);
        return span.to();
    }

    private int title(RolePhrase title) {
        Span before = appositive(title);
        if (before != null) {
            return before.to();
        }
        int nameFrom = ProperNames.skipHonorific(words, title.to(), sentence.to());
        if (nameFrom < sentence.to() && words.get(nameFrom).is(",")) {
            int ranked = ProperNames.skipHonorific(words, nameFrom + 1, sentence.to());
            nameFrom = ranked > nameFrom + 1
                            || fullNameAt(nameFrom + 1)
                            || enclosed(nameFrom + 1)
                            || plurals.listed(title, nameFrom + 1)
                    ? ranked
                    : nameFrom;
        }
        nameFrom = afterGenitives(nameFrom);
        if (nameFrom >= sentence.to()) {
            return take(new Span(title.from(), title.to(), List.of(), title, title.to(), title.to()));
        }
        Phrases.Found<NameIndex.Entry> known = names.at(words, nameFrom, sentence.to());
        int to = known == null ? ProperNames.end(words, nameFrom, sentence, places) : known.to();
        if (known != null
                && known.to() - nameFrom == 1
                && ProperNames.end(words, nameFrom, sentence, places) > known.to()
                && !sentence.headline()) {
            known = null;
            to = ProperNames.end(words, nameFrom, sentence, places);
        }
        if (known == null && knownWithin(nameFrom, to)) {
            to = nameFrom;
        }
        for (int i = nameFrom + 1; known == null && i < to; i++) {
            Phrases.Found<NameIndex.Entry> surname = names.at(words, i, sentence.to());
            if (surname != null
                    && surname.to() == i + 1
                    && names.eminentFrom(words, i, nameFrom, surname) == nameFrom) {
                NameIndex.Entry whole = new NameIndex.Entry(surname.value().official(), NameIndex.Form.FULL);
                return take(new Span(title.from(), i + 1, List.of(whole), title, nameFrom, i + 1));
            }
        }
        if (to == nameFrom) {
            return take(new Span(title.from(), title.to(), List.of(), title, title.to(), title.to()));
        }
        if (known == null && words.get(title.to()).is(",") && joined(title)) {
            return take(spans.remove(spans.size() - 1).named(nameFrom, to));
        }
        List<NameIndex.Entry> entries = known == null ? List.of() : known.values();
        RolePhrase own = plurals.ofCountry(title, to);
        RolePhrase first = own == title ? PluralTitles.inTurn(title, 0) : own;
        take(new Span(title.from(), to, entries, first, nameFrom, to));
        return title.plural() ? others(title, own == title ? to : plurals.afterCountry(to)) : to;
    }

    /** "U.S. Secretary of the Interior and Chairman of the Energy Council, Doug Burgum,": a second title of the same person. */
    private boolean joined(RolePhrase second) {
        Span first = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        return first != null
                && first.title() != null
                && !first.named()
                && first.to() == second.from() - 1
                && words.get(first.to()).is("and")
                && first.title().owner() != null
                && !second.plural()
                && second.owners().isEmpty();
    }

    /** "Председатель правления национальной компании Аскар Мамин": small words between a Russian title and a name belong to it. */
    private int afterGenitives(int from) {
        int at = from;
        while (at < sentence.to() && at - from < GENITIVES && afterGenitive(at) > at) {
            at = afterGenitive(at);
        }
        boolean name = at > from
                && at < sentence.to()
                && !words.get(at - 1).is("и")
                && (fullNameAt(at) || ProperNames.end(words, at, sentence, places) - at >= 2);
        return name ? at : from;
    }

    /** "Секретарь комитета г. Сиань (КНР) Фан Хунвэй": the city and its country belong to the title too. */
    private int afterGenitive(int at) {
        boolean cyrillic =
                at > sentence.from() && Fold.cyrillic(words.get(at - 1).key().charAt(0));
        if (words.get(at).is("(") && cyrillic) {
            Phrases.Found<String> country = Country.at(words, at + 1, sentence.to());
            if (country == null || country.to() >= sentence.to()) {
                return at;
            }
            return words.get(country.to()).is(")") ? country.to() + 1 : at;
        }
        if (words.get(at).is("г") && at + 1 < sentence.to() && words.get(at + 1).is(".")) {
            int city = places.endAt(words, at + 2, sentence.to());
            return Math.max(city, at);
        }
        return genitive(at) ? at + 1 : at;
    }

    private boolean genitive(int at) {
        Word word = words.get(at);
        if (word.capital() && Country.at(words, at, at + 1) != null) {
            return true;
        }
        return !word.capital()
                && (Fold.cyrillic(word.key().charAt(0)) || word.is(",") && at + 1 < sentence.to())
                && !PREPOSITIONS.contains(word.key())
                && !CueWords.begins(words, at, sentence.to());
    }

    /** "Președintele Statelor Unite Donald Trump": between a title of another language and a known name stand other words. */
    private boolean knownWithin(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (fullNameAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Deputies Dinara Naumova, Nikita Shatalov and Ruslan Berdenov": one title for several names. */
    private int others(RolePhrase title, int after) {
        int at = after;
        int index = 0;
        while (at < sentence.to()) {
            int from = at;
            while (from < sentence.to()
                    && (words.get(from).is(",")
                            || words.get(from).is("and")
                            || words.get(from).is("и"))) {
                from++;
            }
            if (from == at || from >= sentence.to()) {
                return at;
            }
            Phrases.Found<NameIndex.Entry> known = names.at(words, from, sentence.to());
            int unknown = ProperNames.end(words, from, sentence, places);
            if (known != null && known.to() - from == 1 && unknown - from > 1) {
                known = null;
            }
            int to = known != null ? known.to() : unknown;
            if (to - from < 2) {
                return at;
            }
            RolePhrase own = plurals.ofCountry(title, to);
            RolePhrase turn = own == title ? PluralTitles.inTurn(title, ++index) : own;
            spans.add(new Span(from, to, known == null ? List.of() : known.values(), turn, from, to));
            at = own == title ? to : plurals.afterCountry(to);
        }
        return at;
    }

    /** "Major General Kerry Muehlenbeck, Adjutant General of Arizona": only the second title tells whom he serves. */
    private static boolean whose(RolePhrase first, RolePhrase second) {
        return first.owners().isEmpty()
                && (second.owner() != null || Regions.in(second.key()) != null)
                && second.office();
    }

    /** "Kairat Umarov, First Deputy Minister of Foreign Affairs": the title follows a name and a comma. */
    private @Nullable Span appositive(RolePhrase title) {
        if (title.voice() && title.key().startsWith("press")) {
            return null;
        }
        int comma = title.from() - 1;
        while (comma > sentence.from() && ARTICLES.contains(words.get(comma).key())) {
            comma--;
        }
        if (comma <= sentence.from()
                || !(words.get(comma).is(",") || words.get(comma).is("("))) {
            return null;
        }
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.to() == comma && last.named()) {
            Span titled = last.title() == null || !last.title().office() || whose(last.title(), title)
                    ? last.titled(title)
                    : new Span(last.from(), title.to(), last.entries(), last.title(), last.nameFrom(), last.nameTo());
            if (ProperNames.end(words, title.to(), sentence, places) > title.to()
                    || names.at(words, title.to(), sentence.to()) != null) {
                return null;
            }
            spans.set(spans.size() - 1, titled);
            return titled;
        }
        int nameFrom = ProperNames.start(words, comma, sentence, places);
        if (nameFrom == comma
                || last != null && last.to() > nameFrom
                || ProperNames.end(words, title.to(), sentence, places) > title.to()) {
            return null;
        }
        Span span = new Span(nameFrom, title.to(), List.of(), title, nameFrom, comma);
        spans.add(span);
        return span;
    }
}
