package org.mitate.review;

import java.time.LocalDate;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.staff.StaffId;

/// Says how busy a consulting doctor is, for the choice of one; the calendars tell it.
public interface DoctorsLoad {

    Load of(CaseFile file, StaffId doctor);

    /// @param open cases that the doctor has before or after their talks
    /// @param talks fixed in the next weeks
    /// @param free times in the next weeks that would do for the case
    /// @param weeks how many weeks these are
    /// @param first the earliest of the free times
    record Load(int open, int talks, int free, int weeks, Optional<LocalDate> first) {}
}
