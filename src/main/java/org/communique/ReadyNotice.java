package org.communique;

import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last words of a start: where the archive can be read. */
@Component
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final Timeline timeline;

    ReadyNotice(Timeline timeline) {
        this.timeline = timeline;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "Communiqué is ready with {} contacts: http://localhost:{}",
                    timeline.contacts(ContactQuery.all()).total(),
                    web.getWebServer().getPort());
        }
    }
}
