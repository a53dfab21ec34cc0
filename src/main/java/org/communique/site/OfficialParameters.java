package org.communique.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.catalogue.OfficialQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters that narrow officials: a name in any spelling, a country, a post, a day on which it was held. */
final class OfficialParameters {

    private static final Set<String> KNOWN =
            new LinkedHashSet<>(List.of("q", "country", "post", "on", "all", "after", "limit"));

    private static final String WITH_ALL = "yes";

    private OfficialParameters() {}

    static Address address(String path, MultiValueMap<String, String> given) {
        return Address.of(path, KNOWN, given);
    }

    /**
     * @param met only those who took part in a contact, unless the address asks for all
     * @throws BadQuery when a parameter has a value that the archive does not understand
     */
    static OfficialQuery query(Address address, boolean met) {
        String country = address.first("country");
        return new OfficialQuery(
                address.first("q"),
                country == null ? null : ContactParameters.country(country),
                address.first("post"),
                day(address.first("on")),
                !WITH_ALL.equals(address.first("all")) && met,
                address.first("after"),
                ContactParameters.limit(address));
    }

    /** The day that a page of one official is asked about; null when none is. */
    static @Nullable String day(MultiValueMap<String, String> given) {
        String text = address("", given).first("on");
        day(text);
        return text;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new BadQuery("on", "\"" + text + "\" is no day, such as 2019-12-13.");
        }
    }
}
