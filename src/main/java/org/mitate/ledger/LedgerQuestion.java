package org.mitate.ledger;

import java.time.Instant;

/// What somebody wants to know from the books.
///
/// @param to exclusive
/// @param account of a member: what they did, and what was changed about them; empty for all
/// @param number of a case, without the hyphen; empty for all
/// @param emergency only the looks behind a broken glass
public record LedgerQuestion(
        Instant from, Instant to, String account, String number, boolean emergency) {

    public static LedgerQuestion between(Instant from, Instant to) {
        return new LedgerQuestion(from, to, "", "", false);
    }

    public LedgerQuestion about(String member) {
        return new LedgerQuestion(from, to, member, number, emergency);
    }
}
