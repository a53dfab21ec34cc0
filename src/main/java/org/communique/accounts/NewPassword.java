package org.communique.accounts;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** A password that somebody chooses: whether it may be, and what is kept of it. */
@Component
class NewPassword {

    private final PasswordRules rules;
    private final PasswordEncoder hashes;

    NewPassword(PasswordRules rules, PasswordEncoder hashes) {
        this.rules = rules;
        this.hashes = hashes;
    }

    /** What is wrong with it, as the bundle calls it; empty for nothing. */
    Optional<String> objection(String password, String repeated, String account) {
        return rules.weakness(password, account)
                .map(weakness -> weakness.name().toLowerCase(Locale.ROOT))
                .or(() -> password.equals(repeated) ? Optional.empty() : Optional.of("differs"));
    }

    String hash(String password) {
        return Objects.requireNonNull(hashes.encode(password));
    }

    boolean matches(String password, String hash) {
        return hashes.matches(password, hash);
    }
}
