package org.mitate.ledger;

import java.time.Instant;

/// One line of the books.
///
/// @param subject number of the case that was looked at, or what was changed; empty for sign-ins
/// @param what a code: what was touched, how the sign-in ended, what was changed
/// @param words why, or what it was changed to
public record LedgerLine(
        Book book, Instant at, String account, String subject, String what, String words) {

    /// The three books.
    public enum Book {
        LOOK,
        SIGN_IN,
        CHANGE
    }
}
