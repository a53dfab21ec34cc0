package org.communique.support;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a Spring test an empty database of its own on a real PostgreSQL: {@code @Import(TestPostgres.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPostgres {

    @Bean
    JdbcConnectionDetails testDatabase() {
        return TestDatabase.create();
    }
}
