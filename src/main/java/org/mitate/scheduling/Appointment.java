package org.mitate.scheduling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffId;

/// A time of a doctor and a room that is kept for a case: offered, or fixed.
///
/// @param endsAt the longest the talk may last, since the doctor may extend
/// @param heldUntil for an offer: when it ends by itself
public record Appointment(
        AppointmentId id,
        CaseId caseId,
        CaseNumber number,
        StaffId doctor,
        Place place,
        Instant startsAt,
        Instant endsAt,
        Mode mode,
        Status status,
        @Nullable Instant heldUntil,
        Terms terms) {

    /// What became of it.
    public enum Status {
        /// Offered, and kept free until the applicant answers.
        HELD,
        BOOKED,
        /// An offer that was not taken, or ended by itself.
        DROPPED,
        /// Undone after it was fixed.
        CANCELLED,
        /// Nobody came.
        MISSED
    }

    public String profileVersion() {
        return terms.profileVersion();
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean isHeld(Instant now) {
        return status == Status.HELD && heldUntil != null && now.isBefore(heldUntil);
    }
}
