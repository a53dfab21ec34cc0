package org.communique.site;

import org.communique.catalogue.OfficialPages;
import org.communique.catalogue.OfficialView;
import org.communique.catalogue.Slice;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Officials for programs. */
@RestController
@RequestMapping("/api/v1/officials")
class OfficialsApi {

    private final OfficialPages officials;

    OfficialsApi(OfficialPages officials) {
        this.officials = officials;
    }

    @GetMapping
    Slice<OfficialView> list(@RequestParam MultiValueMap<String, String> given) {
        return officials.officials(
                OfficialParameters.query(OfficialParameters.address("/api/v1/officials", given), false));
    }

    @GetMapping("/{slug}")
    OfficialView one(@PathVariable String slug) {
        return officials.official(slug);
    }
}
