package org.communique.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.communique.catalogue.LoginThrottle.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Where a login comes from: the address, and the browser if it has signed in before. */
final class Origin {

    private static final String DEVICE = "device";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    /** Whoever has an address of IPv6 has all of its network. */
    private static final int NETWORK_BYTES = 8;

    private Origin() {}

    static Attempt attempt(HttpServletRequest request, String account) {
        return new Attempt(name(account), network(request.getRemoteAddr()), device(request));
    }

    /** As accounts are named, however they are typed. */
    static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static @Nullable String device(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(DEVICE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** The header by which a browser is known again where it signs in; nowhere else is the cookie sent. */
    static String cookie(String device, boolean secure) {
        return ResponseCookie.from(DEVICE, device)
                .path("/login")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(YEAR_SECONDS)
                .build()
                .toString();
    }

    static final String COOKIE_HEADER = HttpHeaders.SET_COOKIE;

    private static String network(String address) {
        try {
            InetAddress literal = InetAddress.getByName(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, NETWORK_BYTES)
                    : literal.getHostAddress();
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
