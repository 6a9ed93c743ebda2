package org.mitate.room.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// The doctor's way from the case into its room.
@Component
class RoomDoor implements CasePanel {

    private static final Set<Stage> OPEN =
            Set.of(Stage.BOOKED, Stage.CHECKED_IN, Stage.IN_CONSULTATION, Stage.CONSULTED);

    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Templates templates;

    RoomDoor(StaffDirectory directory, Hospital hospital, Templates templates) {
        this.directory = directory;
        this.hospital = hospital;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.MATTER;
    }

    @Override
    public int place() {
        return 35;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        boolean mine =
                directory.acting().filter(it -> it.id().equals(file.course().doctor())).isPresent();
        if (!mine || file.mode() != Mode.ONLINE || !OPEN.contains(file.stage())) {
            return Optional.empty();
        }
        boolean here = hospital.profile().online().elsewhere().isEmpty();
        return Optional.of(templates.roomDoor(page, file.number().printed(), here));
    }
}
