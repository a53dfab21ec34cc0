package org.communique.accounts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-512, 210,000 rounds, as OWASP advises; unlike bcrypt it takes a password
 * of any length. Hashes of bcrypt, which earlier versions made, are still good, and replaced at the next login.
 */
final class PasswordHashes implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 210_000;
    private static final String NOW = "pbkdf2-sha512";

    private final PasswordEncoder hashes = new DelegatingPasswordEncoder(
            NOW,
            Map.of(
                    NOW,
                    new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512),
                    "bcrypt",
                    new BCryptPasswordEncoder()));

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.encode(normal(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hashes.matches(normal(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashes.upgradeEncoding(hash);
    }

    private static @Nullable String normal(@Nullable CharSequence password) {
        return password == null ? null : PasswordRules.normal(password.toString());
    }
}
