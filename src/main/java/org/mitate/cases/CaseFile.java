package org.mitate.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.PersonName;

/// A case as it stands.
///
/// @param version counts the changes; forms carry it so that nobody overwrites what they did not
/// see
/// @param bundle the same for the cases of one application for two departments
/// @param targetOn the day by which the talk should be (rules.md CH06)
public record CaseFile(
        CaseId id,
        CaseNumber number,
        int version,
        Stage stage,
        @Nullable UUID bundle,
        Arrival arrival,
        LocalDate targetOn,
        Application application,
        Course course) {

    public DepartmentCode department() {
        return application.wish().department();
    }

    public Mode mode() {
        return application.wish().mode();
    }

    public PersonName patient() {
        return application.patient().name();
    }

    /// Who attends: the patient, or the person of the family.
    public PersonName consultee() {
        Consultee consultee = application.consultee();
        return consultee.isPatient() ? patient() : consultee.name();
    }

    /// The telephone on which the secretariat calls.
    public String telephone() {
        String own = application.consultee().telephone();
        return own.isBlank() ? application.patient().telephone() : own;
    }

    public boolean isDead() {
        return course.diedOn() != null || stage == Stage.DECEASED;
    }

    public CaseFile with(Application other) {
        return new CaseFile(id, number, version, stage, bundle, arrival, targetOn, other, course);
    }

    public CaseFile with(Course other) {
        return new CaseFile(
                id, number, version, stage, bundle, arrival, targetOn, application, other);
    }

    CaseFile in(UUID otherBundle) {
        return new CaseFile(
                id, number, version, stage, otherBundle, arrival, targetOn, application, course);
    }

    CaseFile movedTo(Stage other) {
        return new CaseFile(
                id, number, version, other, bundle, arrival, targetOn, application, course);
    }

    CaseFile next() {
        return new CaseFile(
                id, number, version + 1, stage, bundle, arrival, targetOn, application, course);
    }
}
