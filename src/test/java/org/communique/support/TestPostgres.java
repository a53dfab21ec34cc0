package org.communique.support;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a Spring test an empty database of its own on a real PostgreSQL: {@code @Import(TestPostgres.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestPostgres {

    @Bean
    JdbcConnectionDetails testDatabase() {
        return new NewDatabase(TestServer.newDatabase());
    }

    private record NewDatabase(String getJdbcUrl) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return TestServer.username();
        }

        @Override
        public String getPassword() {
            return TestServer.password();
        }
    }
}
