package org.communique.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names that only a Cyrillic page prints, in Latin letters, so that one person has one name in every article. */
final class Romanised {

    private static final String LETTERS = """
            а a б b в v г g д d е e ё yo ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
            ъ _ ы y ь _ э e ю yu я ya ә a ғ g қ k ң ng ө o ұ u ү u һ h і i
            """;

    /** Given names of Americans as Russian writes them. */
    private static final String GIVEN = """
            Джон John Майкл Michael Майк Mike Джеймс James Уильям William Дэвид David Роберт Robert Ричард Richard Дэниел Daniel
            Марк Mark Эрик Eric Джордж George Дональд Donald Кеннет Kenneth Джеффри Jeffrey Стивен Steven Томас Thomas
            Джозеф Joseph Чарльз Charles Кэролайн Caroline Элизабет Elizabeth Мэри Mary Сьюзан Susan Джули Julie Крис Chris
            Кристофер Christopher Эндрю Andrew Брайан Brian Пол Paul Питер Peter Филип Philip Тони Tony Джудит Judith
            Джо Joe Том Tom Тед Ted Тодд Todd Кевин Kevin Грегори Gregory Скотт Scott Мэтью Matthew Энтони Antony Рекс Rex Лиза Lisa
            Элис Alice Дэн Dan Нэнси Nancy Карен Karen Джонатан Jonathan Джейсон Jason Кайл Kyle Бретт Brett Уилбур Wilbur
            Стюарт Stuart Аллан Allan Барак Barack Хиллари Hillary Дик Dick Колин Colin Бен Ben Рон Ron Рэнд Rand Крейг Craig
            Кит Keith Ларри Larry Линн Lynne Лора Laura Дана Dana Норман Norman Сара Sarah Виктория Victoria Венди Wendy
            Донна Donna Джина Gina Эми Amy Энн Anne Саманта Samantha Дебора Deborah Дэрин Daryn Ричард Richard Фрэнк Frank
            Джеральд Gerald Джей Jay Джим Jim Тим Tim Тимоти Timothy Эд Ed Эдвард Edward Уэйн Wayne Ник Nick Гэри Gary
            """;

    private static final Map<String, String> LETTER = table(LETTERS);
    private static final Map<String, String> NAME = new HashMap<>();

    private static final Set<String> PRINTED = table(GIVEN).keySet();

    static {
        table(GIVEN).forEach((name, latin) -> NAME.put(Fold.word(name), latin));
    }

    private Romanised() {}

    private static Map<String, String> table(String pairs) {
        Map<String, String> table = new HashMap<>();
        String[] cells = pairs.strip().split("\\s+");
        for (int i = 0; i < cells.length; i += 2) {
            table.put(cells[i], cells[i + 1].equals("_") ? "" : cells[i + 1]);
        }
        return table;
    }

    /** The name as it stands, where it is in other letters. */
    static String of(String name) {
        if (name.isEmpty() || !Fold.cyrillic(Character.toLowerCase(name.charAt(0)))) {
            return name;
        }
        String chinese = Palladius.pinyin(name);
        return chinese != null ? chinese : romanised(RussianCase.nominative(name));
    }

    private static String romanised(String name) {
        StringBuilder latin = new StringBuilder();
        String[] words = name.split(" ");
        if (words.length == 2 && inflected(words[0])) {
            words[1] = words[1].replaceFirst("(?<=\\p{L}{3})(?:ом|ем|ым|а|у)$", "");
        }
        for (String word : words) {
            latin.append(latin.isEmpty() ? "" : " ").append(NAME.getOrDefault(Fold.word(word), letters(word)));
        }
        return latin.toString();
    }

    /** "Брайаном", of Брайан: the surname beside it is in the same case. */
    private static boolean inflected(String given) {
        return NAME.containsKey(Fold.word(given)) && !PRINTED.contains(given);
    }

    private static String letters(String word) {
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray()) {
            String letter = LETTER.getOrDefault(String.valueOf(Character.toLowerCase(c)), String.valueOf(c));
            boolean capital = Character.isUpperCase(c) && !letter.isEmpty();
            latin.append(capital ? Character.toUpperCase(letter.charAt(0)) + letter.substring(1) : letter);
        }
        return latin.toString();
    }
}
