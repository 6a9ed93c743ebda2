package org.mitate.consultation;

import org.mitate.cases.CaseFile;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;

/// The console belongs to the consulting doctor of the case and to nobody else.
@Component
class AssignedDoctor {

    private final StaffDirectory directory;

    AssignedDoctor(StaffDirectory directory) {
        this.directory = directory;
    }

    void require(CaseFile file) {
        var member = directory.actingMember();
        if (!member.is(Role.CONSULTANT) || !member.id().equals(file.course().doctor())) {
            throw Refusal.notYours("NOT_YOUR_STEP");
        }
    }

    String name() {
        return directory.actingMember().name().written();
    }
}
