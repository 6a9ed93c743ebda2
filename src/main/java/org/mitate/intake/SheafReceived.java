package org.mitate.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitate.shared.CaseNumber;

/// A form that came in as pictures is a case now; said in the transaction of the receipt.
///
/// @param number of the first case
/// @param begunAt when its pictures were first opened for it; empty when nobody noted it
public record SheafReceived(
        String sheaf, CaseNumber number, How how, @Nullable Instant begunAt, Instant receivedAt) {

    public enum How {
        /// The code said whose it is, and nothing was typed.
        BY_CODE,
        /// Written out from the pictures.
        BY_HAND
    }
}
