package org.mitate.intake.transcription;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A form that somebody is writing out, half done.
///
/// @param account who is at it
/// @param begunAt when the sheets were first opened for it
/// @param entries what was typed so far
public record Transcription(
        String sheaf,
        String account,
        Instant begunAt,
        Instant keptAt,
        Map<String, List<String>> entries) {

    public boolean isOf(String member) {
        return account.equals(member);
    }
}
