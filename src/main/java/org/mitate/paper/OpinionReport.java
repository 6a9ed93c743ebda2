package org.mitate.paper;

import java.util.List;

/// The written answer (報告書): one answer for each question of the form (rules.md §8).
///
/// @param version such as 第1版
/// @param patientFacts birth date, age and sex
/// @param talk date, time, length and mode of the talk
/// @param summary the gist, may be empty
/// @param signature when it was signed; empty in a preview, which says so on every page
/// @param copyTo whom a copy goes to, may be empty
public record OpinionReport(
        Letterhead letterhead,
        String number,
        String version,
        String date,
        String to,
        String patientName,
        String patientFacts,
        String talk,
        String talkDate,
        String consultees,
        String ownDoctor,
        String diagnosis,
        String summary,
        List<Answer> answers,
        List<Source> sources,
        String doctorsDepartment,
        String doctor,
        String signature,
        String copyTo)
        implements Paper {

    public record Answer(String question, String answer) {}

    /// @param diagnosedHere department and name of the specialist, empty when not diagnosed here
    public record Source(String what, String madeBy, String diagnosedHere) {}

    public boolean preview() {
        return signature.isEmpty();
    }

    @Override
    public String title() {
        return "セカンドオピニオン報告書";
    }
}
