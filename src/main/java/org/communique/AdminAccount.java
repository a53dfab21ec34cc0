package org.communique;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.communique.catalogue.Accounts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the user {@code admin} can log in: with the configured password, or with a random one that is made at
 * the first start and printed once.
 */
@Component
@ConditionalOnWebApplication
class AdminAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AdminAccount.class);
    private static final String NAME = "admin";
    private static final int RANDOM_BYTES = 15;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final @Nullable String configured;

    AdminAccount(
            Accounts accounts,
            PasswordEncoder passwords,
            @Value("${communique.admin.password:#{null}}") @Nullable String configured) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.configured = configured;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (configured != null && !configured.isBlank()) {
            set(configured);
        } else if (accounts.named(NAME).isEmpty()) {
            String random = random();
            set(random);
            LOG.info(
                    "The password of the user admin is {} (printed this once; COMMUNIQUE_ADMIN_PASSWORD sets another)",
                    random);
        }
    }

    private void set(String password) {
        boolean same = accounts.named(NAME)
                .map(account -> passwords.matches(password, account.passwordHash()))
                .orElse(false);
        if (!same) {
            accounts.set(NAME, Objects.requireNonNull(passwords.encode(password)), "admin");
        }
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
