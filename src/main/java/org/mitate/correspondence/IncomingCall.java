package org.mitate.correspondence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call that came in, as it is noted.
///
/// @param caller who called, in words
/// @param identified how the caller was recognised
/// @param backUntil the day until which a call back was promised
public record IncomingCall(
        String caller,
        Identified identified,
        String matter,
        String answer,
        @Nullable LocalDate backUntil,
        UUID requestKey) {

    /// How a caller shows who it is.
    public enum Identified {
        NUMBER_AND_BIRTH_DATE,
        NUMBER_AND_NAME,
        CALLED_BACK,
        NOT_IDENTIFIED
    }
}
