package org.mitate.cases;

import java.util.List;
import org.mitate.ledger.Ledger;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Who may look at a case (rules.md §10): the secretariat at all, a department at its own from the
/// review on, a consulting doctor at the assigned ones; a doctor at any for a while after breaking
/// the glass. Every look is written down, and every attempt that is refused.
@Component
class Access {

    private final StaffDirectory directory;
    private final Ledger ledger;
    private final List<CaseGrant> grants;
    private final EmergencyAccess emergency;

    Access(
            StaffDirectory directory,
            Ledger ledger,
            List<CaseGrant> grants,
            EmergencyAccess emergency) {
        this.directory = directory;
        this.ledger = ledger;
        this.grants = grants;
        this.emergency = emergency;
    }

    void look(CaseFile file, String what) {
        StaffMember member = directory.actingMember();
        if (mayLook(member, file)) {
            ledger.looked(member.id().value(), member.account(), file.number(), what);
        } else if (isReading() && emergency.until(member, file).isPresent()) {
            ledger.lookedInEmergency(member.id().value(), member.account(), file.number(), what);
        } else {
            ledger.refused(member.id().value(), member.account(), file.number());
            throw Refusal.notYours("NOT_YOUR_CASE");
        }
    }

    /// Behind a broken glass pages are opened, and nothing is sent.
    private static boolean isReading() {
        return !(RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes web)
                || web.getRequest().getMethod().equals("GET");
    }

    boolean mayLook(StaffMember member, CaseFile file) {
        return member.is(Role.SECRETARIAT)
                || isOfOwnDepartment(member, file)
                || isAssigned(member, file)
                || grants.stream().anyMatch(grant -> grant.grants(member, file));
    }

    /// Whether the member may do this step: the role of the table, and for doctors the own case.
    boolean mayMove(StaffMember member, CaseFile file, Transition transition) {
        return transition.roles().stream()
                .anyMatch(
                        role ->
                                member.is(role)
                                        && switch (role) {
                                            case REVIEWER -> isOfOwnDepartment(member, file);
                                            case CONSULTANT -> isAssigned(member, file);
                                            case SECRETARIAT, SPECIALIST, CASHIER, ADMINISTRATOR ->
                                                    true;
                                        });
    }

    private static boolean isOfOwnDepartment(StaffMember member, CaseFile file) {
        return member.is(Role.REVIEWER)
                && member.belongsTo(file.department().code())
                && file.stage().isKnownToDepartment();
    }

    private static boolean isAssigned(StaffMember member, CaseFile file) {
        return member.is(Role.CONSULTANT) && member.id().equals(file.course().doctor());
    }
}
