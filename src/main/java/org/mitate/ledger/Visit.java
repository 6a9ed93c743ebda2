package org.mitate.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From where a request of the staff comes.
///
/// @param address of the device, as trusted proxies tell it; empty for the program itself
/// @param signedInAt when this visit began (rules.md §10 asks for login time and access time)
public record Visit(String address, @Nullable Instant signedInAt) {

    public static final Visit OF_THE_PROGRAM = new Visit("", null);
}
