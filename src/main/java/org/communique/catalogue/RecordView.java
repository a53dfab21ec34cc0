package org.communique.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of another archive's list of travels and visits that confirms a contact.
 *
 * @param record which list, {@code travels} or {@code visits} of the Office of the Historian
 * @param id the entry's number there
 * @param start the first day, which may be closer than what the articles say
 * @param format what the record calls the visit
 * @param date the contact's date as the record closes it in, basis {@code matched}
 */
public record RecordView(
        String record,
        String id,
        String traveller,
        String role,
        LocalDate start,
        LocalDate end,
        @Nullable String place,
        @Nullable String format,
        DateView date) {}
