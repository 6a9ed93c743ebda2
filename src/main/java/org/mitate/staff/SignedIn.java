package org.mitate.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/// The proof, kept in the session, that a member passed both factors.
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final UUID member;
    private final String account;
    private transient @Nullable StaffMember found;
    private final @Nullable Instant since;

    /// @param since when the member signed in
    SignedIn(StaffMember member, @Nullable Instant since) {
        super(
                AuthorityUtils.createAuthorityList(
                        member.roles().stream().map(role -> "ROLE_" + role).toList()));
        this.member = member.id().value();
        this.account = member.account();
        this.since = since;
        setAuthenticated(true);
    }

    StaffId id() {
        return new StaffId(member);
    }

    /// The member as the directory knows it, asked once: each request reads its session anew.
    Optional<StaffMember> member(Function<StaffId, Optional<StaffMember>> directory) {
        if (found == null) found = directory.apply(id()).orElse(null);
        return Optional.ofNullable(found);
    }

    @Nullable Instant since() {
        return since;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.member.equals(member);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
