package org.mitate.staff;

import java.time.Clock;
import java.util.Locale;
import org.mitate.ledger.Ledger;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Both factors arrive in one form and are checked in one go; the book of sign-ins keeps every
/// attempt.
@Component
class TwoFactors implements AuthenticationManager {

    private final Credentials credentials;
    private final Members members;
    private final Ledger ledger;
    private final Clock clock;

    TwoFactors(Credentials credentials, Members members, Ledger ledger, Clock clock) {
        this.credentials = credentials;
        this.members = members;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String account = asked.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(asked.getCredentials());
        String code = String.valueOf(asked.getDetails());
        var member = credentials.check(account, password, code).flatMap(members::byId);
        ledger.signedIn(account, member.isPresent() ? "IN" : "REFUSED");
        return member.map(it -> new SignedIn(it, clock.instant()))
                .orElseThrow(() -> new BadCredentialsException("sign-in refused"));
    }
}
