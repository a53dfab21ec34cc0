package org.communique.site.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.ContactRecord.ReportView;
import org.communique.catalogue.DateView;
import org.communique.catalogue.MentionView;
import org.communique.catalogue.ParticipantView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** A contact as a row; lists of one row go side by side, in the same order. */
final class ContactRow {

    static final Object[] COLUMNS = {
        "id",
        "kind",
        "level",
        "standing",
        "date",
        "earliest",
        "latest",
        "basis",
        "countries",
        "place",
        "visit",
        "part_of",
        "title",
        "participants",
        "roles",
        "participant_countries",
        "parts",
        "officials",
        "mentioned",
        "articles",
        "headlines",
        "sources",
        "address"
    };

    private ContactRow() {}

    static Object[] of(ContactRecord contact, Links links) {
        TimelineEntry entry = contact.contact();
        List<Object> cells = new ArrayList<>();
        cells.addAll(List.of(entry.id(), entry.kind(), entry.level(), entry.standing()));
        cells.addAll(date(entry.date()));
        cells.add(entry.countries());
        cells.add(orEmpty(entry.place()));
        cells.add(orEmpty(entry.visit()));
        cells.add(orEmpty(entry.partOf()));
        cells.add(entry.title());
        cells.addAll(people(entry.participants()));
        cells.add(entry.mentioned().stream().map(ContactRow::mention).toList());
        cells.add(entry.articles());
        cells.add(contact.reports().stream().map(ReportView::headline).toList());
        cells.add(contact.reports().stream()
                .map(ReportView::url)
                .filter(Objects::nonNull)
                .toList());
        cells.add(links.contact(entry.id()));
        return cells.toArray();
    }

    static List<Object> date(@Nullable DateView date) {
        return date == null
                ? List.of("", "", "", "")
                : List.of(date.edtf(), orEmpty(date.earliest()), orEmpty(date.latest()), date.basis());
    }

    private static List<Object> people(List<ParticipantView> people) {
        return List.of(
                people.stream().map(ParticipantView::name).toList(),
                people.stream().map(person -> orEmpty(person.role())).toList(),
                people.stream().map(ParticipantView::country).toList(),
                people.stream().map(ParticipantView::part).toList(),
                people.stream().map(ParticipantView::official).toList());
    }

    private static String mention(MentionView mention) {
        return mention.name() + " (" + mention.how() + ")";
    }

    static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
