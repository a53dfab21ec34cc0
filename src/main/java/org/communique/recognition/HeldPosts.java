package org.communique.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Finds participants whose printed post the tenures contradict: "On 3 May 2019 … President Nursultan Nazarbayev", when
 * another had been President for weeks. Either the date is wrong or the person; a reader should look. Only a whole day,
 * a post that the official once held for certain, and another holder on that day will do.
 */
public final class HeldPosts {

    /** Papers go on calling somebody by a post for a while. */
    private static final int GRACE_DAYS = 60;

    /** "Former President", "Vice President", "Deputy Minister" are other posts. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(former|ex|first|then|vice|deputy|acting|designate|elect|assistant|under|candidate)\\b");

    private final Authority authority;

    public HeldPosts(Authority authority) {
        this.authority = authority;
    }

    /** What is contradicted, a sentence; empty when nothing is. */
    public Optional<String> contradiction(RecognisedContact contact) {
        LocalDate day = day(contact);
        return day == null || contact.standing() != Standing.REPORTED
                ? Optional.empty()
                : contact.participants().stream()
                        .flatMap(one -> contradiction(one, day).stream())
                        .findFirst();
    }

    private static @Nullable LocalDate day(RecognisedContact contact) {
        return contact.date() == null ? null : contact.date().date().asDay().orElse(null);
    }

    private Optional<String> contradiction(Participant one, LocalDate day) {
        String printed = one.printedRole();
        if (one.official() == null || printed == null || OTHER.matcher(printed).find()) {
            return Optional.empty();
        }
        return authority.officials().stream()
                .filter(official -> official.slug().equals(one.official()))
                .flatMap(official -> official.tenures().stream())
                .filter(tenure -> tenure.certain() && names(printed, tenure))
                .filter(tenure -> !heldAbout(one.official(), tenure, day))
                .flatMap(tenure -> holder(one.official(), tenure, day).stream()
                        .map(holder ->
                                "%s is called %s on %s, when %s was".formatted(one.name(), tenure.post(), day, holder)))
                .findFirst();
    }

    private static boolean names(String printed, Tenure tenure) {
        return (" " + printed.toLowerCase(Locale.ROOT))
                .endsWith(" " + tenure.post().toLowerCase(Locale.ROOT));
    }

    private boolean heldAbout(String slug, Tenure post, LocalDate day) {
        return authority.officials().stream()
                .filter(official -> official.slug().equals(slug))
                .flatMap(official -> official.tenures().stream())
                .filter(tenure -> same(tenure, post))
                .anyMatch(tenure ->
                        Tenures.covers(tenure, Edtf.between(day.minusDays(GRACE_DAYS), day.plusDays(GRACE_DAYS))));
    }

    private Optional<String> holder(String slug, Tenure post, LocalDate day) {
        List<String> holders = authority.officials().stream()
                .filter(official -> !official.slug().equals(slug))
                .filter(official -> official.tenures().stream()
                        .anyMatch(tenure -> same(tenure, post)
                                && tenure.certain()
                                && tenure.start() != null
                                && Tenures.covers(tenure, Edtf.day(day))))
                .map(KnownOfficial::name)
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static boolean same(Tenure one, Tenure other) {
        return one.post().equals(other.post()) && Objects.equals(one.country(), other.country());
    }
}
