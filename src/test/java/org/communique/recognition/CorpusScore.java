package org.communique.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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

    private static final ContactRecogniser RECOGNISER = new ContactRecogniser(AuthorityFiles.AUTHORITY);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Consumer<String> out;

    private CorpusScore(Consumer<String> out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.out.println("Written beside the rules:");
        CorpusScore seen = of(CORPUS, System.out::println);
        System.out.println(seen.figures());
        System.out.println("Held out:");
        System.out.println(of(CORPUS.resolve("heldout"), System.out::println).figures());
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
        return shared == 0 || !country
                ? 0
                : 4.0
                                * shared
                                / Math.max(
                                        names(contact).size(), expected.names().size())
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
        return names.stream().anyMatch(other -> surname(other).equals(surname(name)));
    }

    /** The longest word: names of the two languages' orders are compared by it. */
    private static String surname(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
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
