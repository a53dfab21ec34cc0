package org.communique.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An own server is started only when no other database is configured. */
class EmbeddedPostgresAutoConfigurationTest {

    @TempDir
    Path temporary;

    ApplicationContextRunner application;

    @BeforeEach
    void application() {
        application = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EmbeddedPostgresAutoConfiguration.class, DataSourceAutoConfiguration.class))
                .withPropertyValues(
                        "communique.data.dir=" + temporary.resolve("data"),
                        "communique.data.programs=" + ServerProcess.PROGRAMS);
    }

    @Test
    void servesThePoolAndStopsAfterIt() throws Exception {
        // An empty address is what an unset variable of a compose file gives.
        application.withPropertyValues("spring.datasource.url=").run(context -> {
            try (var connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.getCatalog()).isEqualTo("communique");
            }
            assertThat(context.getBeanFactory().getDependenciesForBean("dataSource"))
                    .contains("embeddedConnection");
        });
        assertThat(Postmaster.of(Cluster.in(temporary.resolve("data")).data())).isEmpty();
    }

    @Test
    void leavesAConfiguredDatabaseAlone() {
        application
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/elsewhere")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedPostgres.class));
        assertThat(temporary.resolve("data")).doesNotExist();
    }

    @Test
    void leavesAnApplicationsOwnPoolAlone() {
        application
                .withBean(DataSource.class, DriverManagerDataSource::new)
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedPostgres.class));
    }
}
