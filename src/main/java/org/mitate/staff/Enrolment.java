package org.mitate.staff;

import java.util.HexFormat;
import java.util.Optional;
import org.mitate.shared.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first sign-in: with the one-time code of the administrator a member sets a password and an
/// authenticator app.
@Component
public class Enrolment {

    /// rules.md §10: eight characters suffice beside a second factor; the hash reads no more than
    /// 72 bytes.
    public static final int SHORTEST_PASSWORD = 8;

    public static final int LONGEST_PASSWORD = 72;

    private final Invitations invitations;
    private final Credentials credentials;
    private final OneTimeCodes codes;
    private final Vault vault;

    Enrolment(Invitations invitations, Credentials credentials, OneTimeCodes codes, Vault vault) {
        this.invitations = invitations;
        this.credentials = credentials;
        this.codes = codes;
        this.vault = vault;
    }

    public boolean isInvited(String account, String invitation) {
        return invitations.invited(account, invitation).isPresent();
    }

    /// A new secret for the app, sealed so that it can wait in the form for its first code.
    public String newSealedSecret() {
        return HexFormat.of().formatHex(vault.seal(codes.newSecret()));
    }

    public byte[] open(String sealedSecret) {
        return vault.open(HexFormat.of().parseHex(sealedSecret));
    }

    /// True when the code of the app was right: only then password and second factor are set.
    @Transactional
    public boolean enrol(Attempt attempt) {
        Optional<StaffId> member = invitations.invited(attempt.account(), attempt.invitation());
        byte[] secret = open(attempt.sealedSecret());
        if (member.isEmpty() || codes.stepOf(attempt.code(), secret, 0).isEmpty()) return false;
        credentials.set(member.get(), attempt.password(), secret);
        return true;
    }

    /// What a member enters for the first sign-in.
    public record Attempt(
            String account, String invitation, String password, String sealedSecret, String code) {}
}
