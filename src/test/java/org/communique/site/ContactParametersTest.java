package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.search.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class ContactParametersTest {

    @Test
    void askForEverythingThatTookPlaceUnlessTheySayMore() {
        assertThat(query("/timeline")).isEqualTo(ContactQuery.all());
    }

    @Test
    void narrowByWhatTheyName() {
        ContactQuery query = query("/timeline?country=us&country=CN&official=wang-yi&kind=visit&level=minister"
                + "&standing=announced&from=2018&to=2018-06&source=Kazinform&source=state.gov&q=pandemic&after=abc"
                + "&limit=500");
        assertThat(query.wanted(Dimension.COUNTRY)).containsExactly("US", "CN");
        assertThat(query.wanted(Dimension.OFFICIAL)).containsExactly("wang-yi");
        assertThat(query.wanted(Dimension.KIND)).containsExactly("visit");
        assertThat(query.wanted(Dimension.LEVEL)).containsExactly("minister");
        assertThat(query.wanted(Dimension.STANDING)).containsExactly("announced");
        assertThat(query.wanted(Dimension.SOURCE)).containsExactly("Kazinform", "state.gov");
        assertThat(query.from()).extracting(from -> from.earliest()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(query.to()).extracting(to -> to.latest()).isEqualTo(LocalDate.of(2018, 6, 30));
        assertThat(List.of(query.words(), query.after(), query.limit())).containsExactly("pandemic", "abc", 500);
    }

    @ParameterizedTest
    @CsvSource({
        "country, Kazakhstan, two letters",
        "official, Wang Yi, kassym-jomart-tokayev",
        "kind, lunch, telephone-call",
        "level, king, head-of-state",
        "standing, true, announced",
        "from, yesterday, 2018-06-28",
        "to, 2018-02-30, 2018-06-28",
        "to, 2018/2019, 2018-06-28",
        "limit, 0, 500",
        "limit, 501, 500",
        "limit, ten, 500",
        "limit, -1, 500"
    })
    void refuseWhatTheyDoNotUnderstandAndSayWhatTheyWould(String parameter, String value, String hint) {
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        given.add(parameter, value);
        Address address = ContactParameters.address("/timeline", given);
        assertThatExceptionOfType(BadQuery.class)
                .isThrownBy(() -> ContactParameters.query(address))
                .withMessageContaining(value)
                .withMessageContaining(hint)
                .extracting(BadQuery::parameter)
                .isEqualTo(parameter);
    }

    private static ContactQuery query(String address) {
        return ContactParameters.query(ContactParameters.address(
                "/timeline", UriComponentsBuilder.fromUriString(address).build().getQueryParams()));
    }
}
