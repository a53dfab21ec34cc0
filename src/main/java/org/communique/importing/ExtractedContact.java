package org.communique.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.DateView;
import org.communique.reading.Tokened;
import org.communique.recognition.Evidence;
import org.communique.recognition.Mention;
import org.communique.recognition.Participant;
import org.communique.recognition.RecognisedContact;
import org.jspecify.annotations.Nullable;

/** A recognised contact as {@code extract} prints it; ids count from "1" within a page. */
record ExtractedContact(
        String id,
        String kind,
        String level,
        String standing,
        @Nullable DateView date,
        Collection<String> countries,
        @Nullable String place,
        @Nullable String visit,
        @Nullable String partOf,
        String title,
        List<Who> participants,
        List<Named> mentioned,
        Map<String, List<Evidence>> evidence,
        String rule,
        double certainty) {

    record Who(
            @Nullable String official,
            String name,
            @Nullable String role,
            @Nullable String printedRole,
            String country,
            String part,
            List<Evidence> evidence) {

        static Who of(Participant participant) {
            return new Who(
                    participant.official(),
                    participant.name(),
                    participant.role(),
                    participant.printedRole(),
                    participant.country(),
                    participant.part().token(),
                    participant.evidence());
        }
    }

    record Named(@Nullable String official, String name, String how, List<Evidence> evidence) {

        static Named of(Mention mention) {
            return new Named(mention.official(), mention.name(), mention.how().token(), mention.evidence());
        }
    }

    static ExtractedContact of(int index, RecognisedContact contact) {
        Integer whole = contact.partOf();
        return new ExtractedContact(
                String.valueOf(index + 1),
                contact.kind().token(),
                contact.level().token(),
                contact.standing().token(),
                DateView.ofNullable(contact.date()),
                contact.countries(),
                contact.place(),
                token(contact.visit()),
                whole == null ? null : String.valueOf(whole + 1),
                contact.title(),
                contact.participants().stream().map(Who::of).toList(),
                contact.mentioned().stream().map(Named::of).toList(),
                contact.evidence(),
                contact.rule(),
                contact.certainty());
    }

    private static @Nullable String token(@Nullable Tokened constant) {
        return constant == null ? null : constant.token();
    }
}
