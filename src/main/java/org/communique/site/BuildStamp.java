package org.communique.site;

import java.io.File;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/** When the running application was built: a new one may show the same archive differently. */
@Component
class BuildStamp {

    private final Instant builtAt;

    BuildStamp(Clock clock) {
        File source = new ApplicationHome(BuildStamp.class).getSource();
        // Outside of a jar anything may have been compiled just now.
        this.builtAt =
                source != null && source.isFile() ? Instant.ofEpochMilli(source.lastModified()) : clock.instant();
    }

    Instant builtAt() {
        return builtAt;
    }
}
