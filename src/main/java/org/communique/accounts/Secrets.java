package org.communique.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** Random words that nobody guesses: 256 bits, in letters that an address may hold. */
final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
