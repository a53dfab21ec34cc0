package org.communique.site;

import org.communique.catalogue.ContactPages;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.catalogue.TimelineEntry;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contacts for programs, narrowed by the same parameters as the timeline. */
@RestController
@RequestMapping("/api/v1/contacts")
class ContactsApi {

    private final Timeline timeline;
    private final ContactPages contacts;

    ContactsApi(Timeline timeline, ContactPages contacts) {
        this.timeline = timeline;
        this.contacts = contacts;
    }

    @GetMapping
    Slice<TimelineEntry> list(@RequestParam MultiValueMap<String, String> given) {
        return timeline.contacts(ContactParameters.query(ContactParameters.address("/api/v1/contacts", given)));
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    TimelineEntry one(@PathVariable long id) {
        return contacts.contact(id).contact();
    }
}
