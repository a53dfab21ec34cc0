package org.communique.site;

import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of style sheets, scripts and fonts, each with the sum of its content in it; templates call it. */
@Component("assets")
@ConditionalOnWebApplication
class Assets {

    private final ResourceUrlProvider addresses;

    Assets(@Qualifier("mvcResourceUrlProvider") ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** @param path such as {@code /css/site.css} */
    public String at(String path) {
        return Objects.requireNonNull(addresses.getForLookupPath(path), () -> "There is no file " + path);
    }
}
