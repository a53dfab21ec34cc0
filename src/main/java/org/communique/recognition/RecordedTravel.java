package org.communique.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an official record of travels and visits.
 *
 * @param record which list, {@code travels} or {@code visits} of the Office of the Historian
 * @param id the entry's number there
 * @param from the traveller's country, ISO 3166-1 alpha-2
 * @param to the country travelled to
 * @param place the cities, where the record names them
 * @param format what the record calls the visit
 */
public record RecordedTravel(
        String record,
        String id,
        String traveller,
        String role,
        String from,
        String to,
        LocalDate start,
        LocalDate end,
        @Nullable String place,
        @Nullable String format) {}
