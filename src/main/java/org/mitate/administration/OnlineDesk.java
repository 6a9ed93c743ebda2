package org.mitate.administration;

import java.time.LocalDate;
import org.mitate.hospital.Administration;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a planned department begins to consult online, and where that is taken back as long as
/// nobody was promised an online talk (rules.md CH11).
@Component
public class OnlineDesk {

    private final Administration administration;
    private final Engagements engagements;
    private final Hospital hospital;
    private final StaffDirectory directory;

    OnlineDesk(
            Administration administration,
            Engagements engagements,
            Hospital hospital,
            StaffDirectory directory) {
        this.administration = administration;
        this.engagements = engagements;
        this.hospital = hospital;
        this.directory = directory;
    }

    public Department department(DepartmentCode code) {
        return hospital.departments()
                .find(code)
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_DEPARTMENT"));
    }

    @Transactional
    public void activate(DepartmentCode code, LocalDate from, String reason) {
        administration.activate(department(code), from, account(), reason);
    }

    @Transactional
    public void deactivate(DepartmentCode code, String reason) {
        var promised = engagements.online(code);
        if (!promised.isEmpty()) throw Refusal.notNow("ONLINE_IS_PROMISED", promised.size());
        administration.deactivate(department(code), account(), reason);
    }

    private String account() {
        return directory.actingMember().account();
    }
}
