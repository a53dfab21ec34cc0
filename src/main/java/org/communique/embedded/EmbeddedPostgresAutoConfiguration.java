package org.communique.embedded;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Starts PostgreSQL on the data folder when no other database is configured. The connection pool depends on the server's
 * bean and is therefore closed before it.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean({JdbcConnectionDetails.class, DataSource.class})
@Conditional(OnNoDatabaseConfigured.class)
@EnableConfigurationProperties(EmbeddedPostgresSettings.class)
class EmbeddedPostgresAutoConfiguration {

    /** Stopping the web application, or restarting it, is not to wait long for a command that joined it. */
    private static final Duration WEB_PATIENCE = Duration.ofSeconds(20);

    /** A command that is done lets the one that joined it finish. */
    private static final Duration COMMAND_PATIENCE = Duration.ofDays(1);

    @Bean(destroyMethod = "close")
    @ConditionalOnWebApplication
    EmbeddedPostgres startedPostgres(EmbeddedPostgresSettings settings) {
        return EmbeddedPostgres.start(settings.plan(WEB_PATIENCE));
    }

    /** A command works beside the web application that runs on the same folder. */
    @Bean(destroyMethod = "close")
    @ConditionalOnNotWebApplication
    EmbeddedPostgres joinedPostgres(EmbeddedPostgresSettings settings) {
        return EmbeddedPostgres.startOrJoin(settings.plan(COMMAND_PATIENCE));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new EmbeddedConnection(postgres);
    }
}
