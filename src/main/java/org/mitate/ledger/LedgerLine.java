package org.mitate.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the books.
///
/// @param subject number of the case that was looked at, or what was changed; empty for sign-ins
/// @param what a code: what was touched, how the sign-in ended, what was changed
/// @param words why, or what it was changed to
/// @param signedInAt for looks: when the visit began in which it happened
/// @param emergency whether the glass was broken for this look
public record LedgerLine(
        Book book,
        Instant at,
        String account,
        String subject,
        String what,
        String words,
        String address,
        @Nullable Instant signedInAt,
        boolean emergency) {

    /// The three books.
    public enum Book {
        LOOK,
        SIGN_IN,
        CHANGE
    }
}
