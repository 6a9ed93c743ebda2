package org.mitate.cases.web;

import gg.jte.Content;
import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CasePanel;
import org.mitate.cases.EmergencyAccess;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Reminds a doctor behind the broken glass of it, and until when it lasts.
@Component
class EmergencyPanel implements CasePanel {

    private final EmergencyAccess emergency;
    private final StaffDirectory directory;
    private final Templates templates;

    EmergencyPanel(EmergencyAccess emergency, StaffDirectory directory, Templates templates) {
        this.emergency = emergency;
        this.directory = directory;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.PERSONS;
    }

    @Override
    public int place() {
        return -100;
    }

    @Override
    public Optional<Content> draw(Page page, CaseFile file) {
        return directory
                .acting()
                .flatMap(member -> emergency.until(member, file))
                .map(until -> templates.casesEmergencyBand(page, until));
    }
}
