package org.communique.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir holds all that the application keeps; {@code COMMUNIQUE_DATA_DIR} in the environment
 * @param programs where PostgreSQL's programs are unpacked, for data folders that forbid programs; in the data folder
 *     when not set
 */
@ConfigurationProperties("communique.data")
record EmbeddedPostgresSettings(
        @DefaultValue("data") Path dir, @Nullable Path programs) {

    Plan plan(Duration patience) {
        Plan plan = Plan.in(dir, patience);
        return programs == null ? plan : plan.withPrograms(programs);
    }
}
