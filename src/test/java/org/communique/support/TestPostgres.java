package org.communique.support;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Gives a Spring test an empty database of its own on a real PostgreSQL: {@code @Import(TestPostgres.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPostgres {

    /** Which of the JVMs that test side by side this is: a folder of indexes serves few processes. */
    private static final String FORK = System.getProperty("test.fork", "0");

    /** A full-text index of its own, for which whoever asks right after a change waits as long as it takes. */
    @Bean
    DynamicPropertyRegistrar testIndex() {
        return properties -> {
            properties.add("communique.search.dir", () -> "target/search-" + FORK);
            properties.add("communique.search.patience", () -> 30_000);
        };
    }

    @Bean
    JdbcConnectionDetails testDatabase() {
        return TestDatabase.create();
    }
}
