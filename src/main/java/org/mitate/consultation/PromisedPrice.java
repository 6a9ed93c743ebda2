package org.mitate.consultation;

import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.springframework.stereotype.Component;

/// Which version of the profile told the consultee the price: the one that the booking pinned.
@Component
class PromisedPrice {

    private final Appointments appointments;
    private final Hospital hospital;

    PromisedPrice(Appointments appointments, Hospital hospital) {
        this.appointments = appointments;
        this.hospital = hospital;
    }

    String version(CaseFile file) {
        return appointments
                .booked(file.id())
                .map(Appointment::profileVersion)
                .orElseGet(() -> hospital.profile().version());
    }
}
