package org.communique.accounts;

import java.util.List;
import java.util.Locale;
import org.communique.catalogue.Account;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account whose password was just checked, with the number of the login under which it was. */
final class SignedIn extends User {

    private final int login;

    SignedIn(Account account) {
        super(account.name(), account.passwordHash(), account.enabled(), true, true, true, authorities(account));
        this.login = account.login();
    }

    static List<SimpleGrantedAuthority> authorities(Account account) {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().toUpperCase(Locale.ROOT)));
    }

    int login() {
        return login;
    }
}
