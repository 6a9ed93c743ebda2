package org.mitate.scheduling.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.mitate.scheduling.Predictions;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The part of the case page that says when, where and with whom.
@Component
class AppointmentPanel implements CasePanel {

    private final Appointments appointments;
    private final Predictions predictions;
    private final StaffDirectory directory;
    private final Templates templates;

    AppointmentPanel(
            Appointments appointments,
            Predictions predictions,
            StaffDirectory directory,
            Templates templates) {
        this.appointments = appointments;
        this.predictions = predictions;
        this.directory = directory;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        var booked = appointments.booked(file.id());
        StaffId doctor = booked.map(Appointment::doctor).orElse(file.course().doctor());
        String name =
                Optional.ofNullable(doctor)
                        .flatMap(directory::find)
                        .map(member -> member.name().written())
                        .orElse("");
        var view =
                new AppointmentView(
                        file,
                        booked.orElse(null),
                        appointments.offers(file.id()),
                        name,
                        booked.isPresent() ? null : predictions.of(file).orElse(null));
        boolean nothing = file.stage().isEnd() && booked.isEmpty();
        return nothing ? Optional.empty() : Optional.of(templates.schedulingPanel(page, view));
    }
}
