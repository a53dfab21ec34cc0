package org.communique.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.reading.Dated;

/**
 * Precision, recall and F1 by field over the corpus of {@code src/test/resources/recognition}, and the confusions. Contacts
 * to come are left out; a recalled contact that the corpus does not list is no fault.
 *
 * <p>Run it with {@code ./mvnw -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.communique.recognition.CorpusScore}.
 */
final class CorpusScore {

    static final Path CORPUS = Path.of("src/test/resources/recognition");

    /** Whole reports of the genre retold are harder than pages written beside a rule; nobody wrote rules for the last. */
    private static final Map<String, Path> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("Written beside the rules", CORPUS);
        PARTS.put("Written apart, seen since", CORPUS.resolve("heldout"));
        PARTS.put("Reports retold, learnt from", CORPUS.resolve("retold"));
        PARTS.put("Reports retold, held out", CORPUS.resolve("unseen"));
    }

    private static final ContactRecogniser RECOGNISER = new ContactRecogniser(AuthorityFiles.AUTHORITY);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Consumer<String> out;

    private CorpusScore(Consumer<String> out) {
        this.out = out;
    }

    public static void main(String[] args) {
        for (Map.Entry<String, Path> part : PARTS.entrySet()) {
            System.out.println(part.getKey() + ":");
            System.out.println(of(part.getValue(), System.out::println).figures());
        }
    }

    static CorpusScore of(Path folder, Consumer<String> out) {
        CorpusScore score = new CorpusScore(out);
        CorpusPage.in(folder).forEach(score::add);
        return score;
    }

    private void count(String what, int by) {
        counts.merge(what, by, Integer::sum);
    }

    private int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    private void add(CorpusPage page) {
        List<RecognisedContact> claimed = RECOGNISER.recognise(page.article()).contacts().stream()
                .filter(contact -> contact.standing() != Standing.ANNOUNCED)
                .toList();
        List<RecognisedContact> left = new ArrayList<>(claimed);
        if (page.contacts().isEmpty()) {
            count("traps", 1);
            count("traps held", left.stream().allMatch(one -> one.standing() == Standing.BACKGROUND) ? 1 : 0);
        }
        for (CorpusPage.Expected expected : page.contacts()) {
            RecognisedContact match = left.stream()
                    .filter(contact -> likeness(expected, contact) > 1)
                    .max((a, b) -> Double.compare(likeness(expected, a), likeness(expected, b)))
                    .orElse(null);
            if (match == null) {
                count("missed", expected.background() ? 0 : 1);
                out.accept(page.id() + " missed " + expected);
            } else {
                left.remove(match);
                matched(page, expected, match);
            }
        }
        left.stream().filter(one -> one.standing() == Standing.REPORTED).forEach(one -> surplus(page, one, claimed));
    }

    private void surplus(CorpusPage page, RecognisedContact contact, List<RecognisedContact> claimed) {
        boolean encloses = contact.kind() == ContactKind.VISIT
                && claimed.stream()
                        .anyMatch(other -> other != contact
                                && names(other).stream()
                                        .anyMatch(name -> names(contact).contains(name)));
        if (!encloses) {
            count("false", 1);
            out.accept(page.id() + " false " + contact.kind() + " " + names(contact));
        }
    }

    private static double likeness(CorpusPage.Expected expected, RecognisedContact contact) {
        long shared = names(contact).stream()
                .filter(name -> has(expected.names(), name))
                .count();
        boolean country = contact.countries().stream().anyMatch(expected.countries()::contains);
        double kind = contact.kind().token().equals(expected.kind()) ? 1.5 : 0;
        double day = date(contact).equals(expected.date()) ? 1 : 0;
        boolean nobody = expected.names().isEmpty();
        return shared == 0 && !nobody || !country
                ? 0
                : 4.0
                                * shared
                                / Math.max(
                                        1,
                                        Math.max(
                                                names(contact).size(),
                                                expected.names().size()))
                        + kind
                        + day;
    }

    private void matched(CorpusPage page, CorpusPage.Expected expected, RecognisedContact contact) {
        count("matched", 1);
        count("hit", expected.background() ? 0 : 1);
        boolean kind = contact.kind().token().equals(expected.kind());
        boolean day = expected.date().equals("-") || date(contact).equals(expected.date());
        boolean countries = contact.countries().equals(expected.countries());
        count("kind", kind ? 1 : 0);
        count("day", day ? 1 : 0);
        count("countries", countries ? 1 : 0);
        int shared = (int) names(contact).stream()
                .filter(name -> has(expected.names(), name))
                .count();
        count("names shared", shared);
        count("names expected", expected.names().size());
        count("names claimed", contact.participants().size());
        if (!kind
                || !day
                || !countries
                || shared != expected.names().size()
                || shared != contact.participants().size()) {
            out.accept(page.id() + " differs " + expected + " / "
                    + contact.kind().token() + " " + date(contact) + " " + contact.countries() + " " + names(contact));
        }
    }

    private static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(other -> alike(other, name));
    }

    /** Of one name's words two stand in the other, as do all of a shorter one's: "William H. Moser", "Koigeldiyev". */
    private static boolean alike(String name, String other) {
        List<String> words = words(name);
        List<String> others = words(other);
        long shared = words.stream()
                .filter(word -> others.stream().anyMatch(one -> near(word, one)))
                .count();
        return shared >= Math.min(2, Math.min(words.size(), others.size()));
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[ .]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /** Equal, or one letter longer, shorter or other in a word of five: spelling differs from page to page. */
    private static boolean near(String word, String other) {
        int head = 0;
        while (head < Math.min(word.length(), other.length()) && word.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        int shorter = Math.min(word.length(), other.length());
        while (tail < shorter - head
                && word.charAt(word.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int longer = Math.max(word.length(), other.length());
        return longer - head - tail <= (shorter < 5 ? 0 : 1);
    }

    private static String date(RecognisedContact contact) {
        Dated dated = contact.date();
        return dated == null ? "null" : dated.date().toString();
    }

    private static List<String> names(RecognisedContact contact) {
        return contact.participants().stream().map(Participant::name).toList();
    }

    double contactsF1() {
        return 2.0 * count("hit") / (2.0 * count("hit") + count("missed") + count("false"));
    }

    double share(String what, String of) {
        return (double) count(what) / Math.max(1, count(of));
    }

    double participantsF1() {
        return 2.0 * count("names shared") / (count("names expected") + count("names claimed"));
    }

    String figures() {
        return "contacts F1 %.3f (hit %d, missed %d, false %d)  kind %.3f  day %.3f  countries %.3f  participants F1 %.3f  traps held %.3f of %d"
                .formatted(
                        contactsF1(),
                        count("hit"),
                        count("missed"),
                        count("false"),
                        share("kind", "matched"),
                        share("day", "matched"),
                        share("countries", "matched"),
                        participantsF1(),
                        share("traps held", "traps"),
                        count("traps"));
    }
}
