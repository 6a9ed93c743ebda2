package org.mitate.scheduling;

import java.time.LocalDateTime;
import org.mitate.hospital.terms.Mode;
import org.mitate.staff.StaffId;

/// A date as the secretary fixes it on the telephone.
///
/// @param start in the hospital's zone
/// @param readAloud date, price and that it is final were read out (rules.md CH07)
/// @param doctorReason why another doctor than wished; it stands in the letter (scenarios.md S07)
/// @param exception why a holiday or a closed day is taken all the same (scenarios.md S17)
public record Booking(
        StaffId doctor,
        LocalDateTime start,
        Mode mode,
        boolean readAloud,
        String doctorReason,
        String exception) {

    public Booking {
        doctorReason = doctorReason.strip();
        exception = exception.strip();
    }

    public static Booking readAloud(StaffId doctor, LocalDateTime start, Mode mode) {
        return new Booking(doctor, start, mode, true, "", "");
    }

    public Booking becauseOfDoctor(String reason) {
        return new Booking(doctor, start, mode, readAloud, reason, exception);
    }

    public Booking exceptionally(String reason) {
        return new Booking(doctor, start, mode, readAloud, doctorReason, reason);
    }
}
