package org.communique.site;

import org.communique.site.exports.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the site stands: the address that is configured, else the one by which it was asked. */
@Component
class SiteAddress {

    private final @Nullable String configured;
    private final String authority;

    SiteAddress(
            @Value("${communique.address:#{null}}") @Nullable String configured,
            @Value("${communique.authority:communique.org}") String authority) {
        this.configured = configured;
        this.authority = authority;
    }

    Links links() {
        return new Links(base(), authority);
    }

    private String base() {
        String address = configured == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : configured;
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
