package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class AddressTest {

    @Test
    void holdsTheKnownParametersAndLeavesOutTheBlankOnes() {
        assertThat(address(Map.of("country", List.of("US", " CN ", "US"), "kind", List.of(" "), "utm", List.of("x"))))
                .hasToString("/timeline?country=US&country=CN");
    }

    @Test
    void changesOneThingAtATime() {
        Address us = Address.of("/timeline").with("country", "US");
        assertThat(us.with("country", "CN")).hasToString("/timeline?country=US&country=CN");
        assertThat(us.with("country", "CN").without("country", "US")).hasToString("/timeline?country=CN");
        assertThat(us.only("country", "CN")).hasToString("/timeline?country=CN");
        assertThat(us.clear("country")).hasToString("/timeline");
        assertThat(us.at("/search")).hasToString("/search?country=US");
        assertThat(us).hasToString("/timeline?country=US");
    }

    @Test
    void writesWhateverAReaderTypedAsAnAddressMay() {
        assertThat(Address.of("/search").with("q", "a&b=c {x} 100% Тоқаев \"C5+1\""))
                .hasToString(
                        "/search?q=a%26b%3Dc%20%7Bx%7D%20100%25%20%D0%A2%D0%BE%D2%9B%D0%B0%D0%B5%D0%B2%20%22C5%2B1%22");
    }

    private static Address address(Map<String, List<String>> given) {
        return Address.of("/timeline", Set.of("country", "kind"), MultiValueMap.fromMultiValue(given));
    }
}
