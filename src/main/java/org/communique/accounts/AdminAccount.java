package org.communique.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.communique.catalogue.Account;
import org.communique.catalogue.Accounts;
import org.communique.catalogue.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
    private static final Actor APPLICATION = new Actor("the application", null);
    private static final int RANDOM_BYTES = 15;

    private final Accounts accounts;
    private final NewPassword passwords;
    private final @Nullable String configured;

    AdminAccount(
            Accounts accounts,
            NewPassword passwords,
            @Value("${communique.admin.password:#{null}}") @Nullable String configured) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.configured = configured;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (configured != null && !configured.isBlank()) {
            set(configured);
            passwords
                    .objection(configured, configured, NAME)
                    .ifPresent(weakness -> LOG.warn(
                            "The password that COMMUNIQUE_ADMIN_PASSWORD sets is weak ({}); take 12 characters or more"
                                    + " that nobody guesses",
                            weakness));
        } else if (accounts.named(NAME).isEmpty()) {
            String random = random();
            set(random);
            LOG.info(
                    "The password of the user admin is {} (printed this once; COMMUNIQUE_ADMIN_PASSWORD sets another)",
                    random);
        }
    }

    /** The configured password holds, whatever was chosen in the console: it is the way back in. */
    private void set(String password) {
        Optional<Account> account = accounts.named(NAME);
        if (account.isEmpty()) {
            accounts.open(APPLICATION, NAME, passwords.hash(password), "admin");
        } else if (!passwords.matches(password, account.get().passwordHash())) {
            accounts.setPassword(APPLICATION, NAME, passwords.hash(password));
        }
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
