package org.mitate.scheduling.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Prediction;

/// Date and doctor of a case, on the case page.
///
/// @param doctor name of the consulting doctor, or empty
/// @param prediction of the day, while none is fixed
public record AppointmentView(
        CaseFile file,
        @Nullable Appointment booked,
        List<Appointment> offers,
        String doctor,
        @Nullable Prediction prediction) {}
