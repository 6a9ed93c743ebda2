package org.mitate.paper;

/// The polite letter to one's own doctor that asks for referral letter and material: many do not
/// dare to ask.
///
/// @param doctor hospital, department and name, each may be empty
/// @param writer who writes, with the relation to the patient; empty when the patient writes
/// @param department of this hospital that is to be asked
/// @param addressee whom the referral letter is addressed to
/// @param shared whether the answer may go to the doctor
public record RequestToDoctor(
        Letterhead letterhead,
        String number,
        int edition,
        String date,
        ApplicationForm.OwnDoctor doctor,
        String patient,
        String patientBirth,
        Writer writer,
        String telephone,
        String department,
        String addressee,
        boolean shared)
        implements Paper {

    /// @param family what the writer calls the patient when not the patient (母), else empty
    public record Writer(String relation, String name, String family) {
        public static final Writer PATIENT = new Writer("", "", "");

        public boolean isPatient() {
            return name.isEmpty();
        }
    }

    @Override
    public String title() {
        return "主治医の先生へのお手紙";
    }
}
