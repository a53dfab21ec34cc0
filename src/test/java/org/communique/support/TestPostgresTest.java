package org.communique.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TestPostgresTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(TestPostgres.class);

    @Test
    void givesEveryContextADatabaseOfItsOwn() {
        Set<String> databases = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            application.run(context -> databases.add(databaseOf(context.getBean(DataSource.class))));
        }
        assertThat(databases).hasSize(2).allMatch(name -> name.startsWith("t_"));
    }

    private static String databaseOf(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.getCatalog();
        }
    }
}
