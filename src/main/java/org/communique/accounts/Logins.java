package org.communique.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.communique.catalogue.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who a login may be, and what a password must be. */
@Configuration(proxyBeanMethods = false)
class Logins {

    @Bean
    UserDetailsService users(Accounts accounts) {
        return name -> accounts.named(Origin.name(name))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    /** A hash of an earlier kind is replaced when its password comes by. */
    @Bean
    UserDetailsPasswordService betterHashes(Accounts accounts) {
        return (user, hash) -> {
            accounts.rehash(user.getUsername(), Objects.requireNonNull(hash));
            return user;
        };
    }

    @Bean
    PasswordEncoder passwords() {
        return new PasswordHashes();
    }

    @Bean
    PasswordRules passwordRules() throws IOException {
        try (InputStream list =
                        Objects.requireNonNull(Logins.class.getResourceAsStream("/accounts/common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new PasswordRules(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        }
    }
}
