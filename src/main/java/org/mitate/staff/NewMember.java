package org.mitate.staff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.PersonName;

/// What the administrator knows about a member before the first sign-in.
public record NewMember(
        String account,
        PersonName name,
        Set<Role> roles,
        Set<String> departments,
        Set<String> categories,
        @Nullable Integer registrationYear) {

    public NewMember {
        account = account.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
