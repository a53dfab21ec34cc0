package org.communique.recognition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.reading.CleanArticle;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/** Short labels in English for contacts, and for articles that state no headline. */
public final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Map<ContactKind, String> KINDS = Map.of(
            ContactKind.MEETING, "Meeting",
            ContactKind.TELEPHONE_CALL, "Telephone call",
            ContactKind.VIDEO_CALL, "Video call",
            ContactKind.VISIT, "Visit",
            ContactKind.MULTILATERAL_MEETING, "Multilateral meeting",
            ContactKind.CONSULTATIONS, "Consultations",
            ContactKind.SIGNING, "Signing",
            ContactKind.CREDENTIALS, "Credentials",
            ContactKind.LETTER, "Letter",
            ContactKind.OTHER, "Contact");

    private static final int LONGEST = 90;

    private Labels() {}

    /** "Telephone call: Kairat Abdrakhmanov and Michael Pompeo". */
    public static String contact(
            ContactKind kind, @Nullable VisitFormat format, List<Participant> people, @Nullable String place) {
        String label = String.valueOf(KINDS.get(kind));
        String head = format == null ? label : capital(format.token()) + " " + label.toLowerCase(Locale.ROOT);
        String names = joined(people.stream().map(Participant::name).toList());
        boolean where = place != null && kind == ContactKind.VISIT;
        return head + (names.isEmpty() ? "" : ": " + names) + (where ? ", " + place : "");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String joined(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
                        + names.get(names.size() - 1);
    }

    /** A headline from the first contact, else the article's first words. */
    static String headline(List<RecognisedContact> contacts, CleanArticle article) {
        return contacts.stream()
                .filter(contact -> contact.standing() != Standing.ANNOUNCED)
                .findFirst()
                .map(contact -> contact.title() + day(contact.date()))
                .orElseGet(() -> opening(article));
    }

    private static String day(@Nullable Dated dated) {
        LocalDate day = dated == null ? null : dated.date().asDay().orElse(null);
        return day == null ? "" : ", " + DAY.format(day);
    }

    private static String opening(CleanArticle article) {
        String text = article.paragraphs().isEmpty()
                ? ""
                : article.paragraphs().get(0).text();
        int end = text.length() <= LONGEST ? text.length() : Math.max(text.lastIndexOf(' ', LONGEST), 1);
        return text.isEmpty() ? "Untitled" : text.substring(0, end) + (end < text.length() ? "…" : "");
    }
}
