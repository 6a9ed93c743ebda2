package org.mitate.documents;

import org.mitate.cases.CaseFile;
import org.mitate.hospital.Decisions.Decider;
import org.mitate.hospital.Hospital;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;

/// Who decides on which finding: the secretariat or the department (rules.md §3, "who decides").
@Component
class Deciders {

    private final Hospital hospital;

    Deciders(Hospital hospital) {
        this.hospital = hospital;
    }

    boolean mayDecide(StaffMember member, CaseFile file, String code) {
        return switch (by(code)) {
            case SECRETARIAT -> member.is(Role.SECRETARIAT);
            case DEPARTMENT ->
                    member.is(Role.REVIEWER) && member.belongsTo(file.department().code());
        };
    }

    void refuseOthers(StaffMember member, CaseFile file, String code) {
        if (!mayDecide(member, file, code)) throw Refusal.notYours("NOT_YOUR_STEP");
    }

    /// What the profile gives to nobody is the secretariat's.
    Decider by(String code) {
        return hospital.profile().decisions().by(code).orElse(Decider.SECRETARIAT);
    }
}
