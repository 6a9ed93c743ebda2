package org.mitate.paper;

/// The letter that takes the opinion to the own doctor, with thanks and the patient back (rules.md
/// CH12).
///
/// @param talkDate the day of the talk as an era date
/// @param consultees who came
/// @param returned material that goes back with this letter, may be empty
public record LetterWithOpinion(
        Letterhead letterhead,
        String number,
        String date,
        ApplicationForm.OwnDoctor doctor,
        String patient,
        String patientBirth,
        String talkDate,
        String consultees,
        String returned,
        String doctorsDepartment,
        String consultingDoctor)
        implements Paper {

    @Override
    public String title() {
        return "セカンドオピニオンのご報告";
    }
}
