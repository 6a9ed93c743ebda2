package org.mitate.cases.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.PersonName;

/// The one who attends and talks (相談者). For the patient in person the name stays empty.
///
/// @param relation what the consultee is to the patient
/// @param reachable when the telephone is answered, in the applicant's words
/// @param absence why the patient cannot come, for the family (rules.md R04)
/// @param attendees others who come along
public record Consultee(
        Relation relation,
        PersonName name,
        @Nullable LocalDate birthDate,
        String telephone,
        String reachable,
        String mail,
        @Nullable ParentalAuthority parentalAuthority,
        @Nullable AbsenceReason absence,
        String absenceText,
        @Nullable Consent consent,
        List<Attendee> attendees) {

    /// Somebody who comes along: name and relation to the patient in words.
    public record Attendee(String name, String relation) {}

    public Consultee {
        attendees = List.copyOf(attendees);
    }

    public boolean isPatient() {
        return relation == Relation.SELF;
    }
}
