package org.mitate.correspondence.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.correspondence.CallReason;

/// Who is to be called.
///
/// @param reachable when the telephone is answered, in the applicant's words
public record Callee(
        String name, String telephone, String reachable, @Nullable LocalDate patientsBirth) {

    static Callee of(CaseFile file, CallReason reason) {
        var patient = file.application().patient();
        if (reason.isForThePatient()) {
            return new Callee(
                    file.patient().written(), patient.telephone(), "", patient.birthDate());
        }
        return new Callee(
                file.consultee().written(),
                file.telephone(),
                file.application().consultee().reachable(),
                patient.birthDate());
    }
}
