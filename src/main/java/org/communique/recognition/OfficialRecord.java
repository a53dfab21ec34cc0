package org.communique.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;

/** Compares contacts with a record of travels and visits that somebody else keeps. Immutable. */
public final class OfficialRecord {

    /**
     * A contact that the record confirms.
     *
     * @param date the contact's date as the record closes it in: a visit lasts as recorded, a meeting is one unknown day
     *     of the travel unless its own day is known
     */
    public record Confirmation(RecordedTravel travel, Dated date) {}

    private final List<RecordedTravel> travels;
    private final PlaceNames places;

    public OfficialRecord(Authority authority) {
        travels = authority.travels();
        places = new PlaceNames(authority.places());
    }

    /** The one travel that a contact belongs to; empty when none or several fit. */
    public Optional<Confirmation> confirms(RecognisedContact contact) {
        if (contact.standing() == Standing.ANNOUNCED || contact.date() == null || distant(contact.kind())) {
            return Optional.empty();
        }
        Dated dated = contact.date();
        List<RecordedTravel> fitting = travels.stream()
                .filter(travel -> dated != null && span(travel).overlaps(dated.date()) && takesPart(travel, contact))
                .toList();
        return fitting.size() == 1 && dated != null
                ? Optional.of(new Confirmation(fitting.get(0), closer(fitting.get(0), contact, dated)))
                : Optional.empty();
    }

    /** Travels that no contact of the archive tells of. */
    public List<RecordedTravel> missing(List<RecognisedContact> contacts) {
        return travels.stream()
                .filter(travel -> contacts.stream()
                        .map(this::confirms)
                        .flatMap(Optional::stream)
                        .noneMatch(confirmation -> confirmation.travel().equals(travel)))
                .toList();
    }

    private static boolean distant(ContactKind kind) {
        return kind == ContactKind.TELEPHONE_CALL || kind == ContactKind.VIDEO_CALL || kind == ContactKind.LETTER;
    }

    private static Edtf span(RecordedTravel travel) {
        return Edtf.lasting(Edtf.day(travel.start()), Edtf.day(travel.end()));
    }

    private boolean takesPart(RecordedTravel travel, RecognisedContact contact) {
        KnownPlace place = places.named(contact.place());
        return contact.countries().contains(travel.to())
                && (place == null || travel.to().equals(place.country()))
                && contact.participants().stream()
                        .anyMatch(
                                person -> person.country().equals(travel.from()) && named(person, travel.traveller()));
    }

    /** Names are compared by surname and first letter: the record writes "Mike Pompeo", the authority "Michael". */
    private static boolean named(Participant person, String traveller) {
        String name = person.name().toLowerCase(Locale.ROOT);
        String other = traveller.toLowerCase(Locale.ROOT);
        return surname(name).equals(surname(other)) && name.charAt(0) == other.charAt(0);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Dated closer(RecordedTravel travel, RecognisedContact contact, Dated dated) {
        Edtf known = dated.date();
        boolean day = known.asDay().isPresent() && contact.kind() != ContactKind.VISIT;
        Edtf recorded = contact.kind() == ContactKind.VISIT
                ? lasting(travel)
                : day ? known : Edtf.between(travel.start(), travel.end());
        String reason = "the Office of the Historian's " + travel.record() + " " + travel.id() + " lists "
                + travel.traveller() + " from " + travel.start() + " to " + travel.end();
        return new Dated(recorded, DateBasis.MATCHED, dated.printed(), List.of(reason));
    }

    private static Edtf lasting(RecordedTravel travel) {
        return travel.start().equals(travel.end()) ? Edtf.day(travel.start()) : span(travel);
    }
}
