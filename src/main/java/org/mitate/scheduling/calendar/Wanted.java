package org.mitate.scheduling.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.application.Unavailable;
import org.mitate.hospital.terms.Mode;

/// What a talk needs of a time.
///
/// @param caseId whose own offers do not stand in the way
/// @param onlineFrom first day on which the department consults online; empty when it does not
/// @param earliest the first day that can still be told and prepared for
/// @param unavailable when the consultee cannot come
public record Wanted(
        UUID caseId,
        Mode mode,
        Duration length,
        Optional<LocalDate> onlineFrom,
        LocalDate earliest,
        List<Unavailable> unavailable) {

    boolean isOnlineOn(LocalDate day) {
        return onlineFrom.filter(first -> !day.isBefore(first)).isPresent();
    }
}
