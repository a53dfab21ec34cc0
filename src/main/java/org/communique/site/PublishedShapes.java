package org.communique.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.communique.catalogue.DateView;
import org.communique.catalogue.OfficialView;
import org.springframework.boot.jackson.JacksonMixin;

/** Keeps to the published shapes what the records carry for pages alone. */
final class PublishedShapes {

    private PublishedShapes() {}

    /** The reasons of an inferred date are told on the page. */
    @JacksonMixin(DateView.class)
    @JsonIgnoreProperties({"reasons", "wholeDays"})
    abstract static class Dates {}

    @JacksonMixin(OfficialView.class)
    @JsonIgnoreProperties("provisional")
    abstract static class Officials {}

    @JacksonMixin(OfficialView.PostView.class)
    @JsonIgnoreProperties({"certain", "level"})
    abstract static class Posts {}
}
