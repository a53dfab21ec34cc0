package org.communique.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of people whom no list knows, in the nominative: "с Маратом Султангазиевым" met Марат Султангазиев. Given name and
 * surname stand in one case, so each vouches for the other; where both readings are a name ("Марата Султангазиева", "Аида
 * Балаева"), the given name decides.
 */
final class RussianCase {

    private static final String POSSESSIVE = "\\p{L}+(?:ов|ев|ёв|ин|ын)";

    /** "Маратом Султангазиевым", "Марату Султангазиеву". */
    private static final Pattern MAN = Pattern.compile("(\\p{L}{2,})(ом|ем|у|ю) (" + POSSESSIVE + ")(ым|у)");

    /** "Тодом Чэпманом", "Уилбуру Россу". */
    private static final Pattern STRANGER =
            Pattern.compile("(\\p{L}{2,}[^аеёиоуыэюяйь])(ом|у) (\\p{L}{2,}[^аеёиоуыэюяйь])\\2");

    /** "Тодом Керри": a surname that has no cases. */
    private static final Pattern UNCHANGED = Pattern.compile("(\\p{L}{2,}[^аеёиоуыэюяйь])ом (\\p{L}{2,}[иоуэюе])");

    /** "Марат Султангазиевпен", in Kazakh. */
    private static final Pattern KAZAKH =
            Pattern.compile("(\\p{L}+) (" + POSSESSIVE + ")(?:пен|тың|тің|қа|ке|ты|ті|тан|тен)");

    /** "Аидой Балаевой", "Аиде Балаевой", "Аиду Балаеву". */
    private static final Pattern WOMAN = Pattern.compile("(\\p{L}+[^аеёиоуыэюя])(ой|е|у|ы) (" + POSSESSIVE + ")(ой|у)");

    private static final Pattern WOMAN_SOFT =
            Pattern.compile("(\\p{L}+[^аеёоуыэюя])(ей|е|ю|и) (" + POSSESSIVE + ")(ой|у)");

    /** "Марата Султангазиева": stems that only men's given names have. */
    private static final Pattern GENITIVE =
            Pattern.compile("(\\p{L}+(?:жан|лан|бек|бай|рат|хан|скар|хтар|дар|рик|сат|гат|мур|гали|лгас|мас|рхат))а ("
                    + POSSESSIVE + ")а");

    private RussianCase() {}

    /** The name as it stands where it is in no case that can be told. */
    static String nominative(String name) {
        Matcher man = MAN.matcher(name);
        if (man.matches() && (man.group(2).length() == 2) == man.group(4).equals("ым")) {
            return man.group(1) + soft(man.group(2)) + " " + man.group(3);
        }
        for (Pattern both : List.of(STRANGER, UNCHANGED, KAZAKH, GENITIVE)) {
            Matcher declined = both.matcher(name);
            if (declined.matches()) {
                return declined.group(1) + " " + declined.group(both == STRANGER ? 3 : 2);
            }
        }
        return woman(name);
    }

    private static String woman(String name) {
        Matcher woman = WOMAN.matcher(name);
        if (woman.matches() && (woman.group(2).equals("у") == woman.group(4).equals("у"))) {
            return woman.group(1) + "а " + woman.group(3) + "а";
        }
        Matcher soft = WOMAN_SOFT.matcher(name);
        return soft.matches() ? soft.group(1) + "я " + soft.group(3) + "а" : name;
    }

    /** "Сергеем" is Сергей. */
    private static String soft(String ending) {
        return ending.equals("ем") || ending.equals("ю") ? "й" : "";
    }
}
