package org.mitate.consultation.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.AfterTalk;
import org.mitate.consultation.Clockworks;
import org.mitate.consultation.ConsolePanel;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.TalkDesk;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Gathers what the console shows; it opens for the assigned doctor only.
@Component
class ConsoleViews {

    private final Consultations consultations;
    private final Clockworks clockworks;
    private final TalkDesk talks;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final List<ConsolePanel> panels;
    private final List<AfterTalk> after;

    ConsoleViews(
            Consultations consultations,
            Clockworks clockworks,
            TalkDesk talks,
            StaffDirectory directory,
            Hospital hospital,
            List<ConsolePanel> panels,
            List<AfterTalk> after) {
        this.consultations = consultations;
        this.clockworks = clockworks;
        this.talks = talks;
        this.directory = directory;
        this.hospital = hospital;
        this.panels = panels;
        this.after = after;
    }

    ConsoleView of(Page page, Form form, CaseFile file) {
        StaffMember doctor = directory.actingMember();
        if (!doctor.id().equals(file.course().doctor())) throw Refusal.notYours("NOT_YOUR_CASE");
        var notes = consultations.notes(file.id());
        if (!form.all().containsKey("notes")) form.with("notes", notes.words());
        return new ConsoleView(
                file,
                department(page, file),
                doctor.name().written(),
                age(page, file),
                consultations.checkIn(file.id()),
                consultations.of(file.id()).map(clockworks::of).orElse(null),
                notes,
                consultations.proposed(file.id()),
                draw(page, file, ConsolePanel.Place.CLOCK),
                draw(page, file, ConsolePanel.Place.NOTES),
                after.stream()
                        .map(room -> room.task(page, file))
                        .flatMap(Optional::stream)
                        .toList(),
                talks.missing(file));
    }

    private List<Content> draw(Page page, CaseFile file, ConsolePanel.Place place) {
        return panels.stream()
                .filter(panel -> panel.place() == place)
                .map(panel -> panel.draw(page, file))
                .flatMap(Optional::stream)
                .toList();
    }

    String department(Page page, CaseFile file) {
        return hospital.departments()
                .find(file.department())
                .map(found -> found.name().in(page.locale()))
                .orElse(file.department().code());
    }

    private static String age(Page page, CaseFile file) {
        LocalDate birth = file.application().patient().birthDate();
        return birth == null
                ? ""
                : page.text("consultation.age", ChronoUnit.YEARS.between(birth, page.today()));
    }
}
