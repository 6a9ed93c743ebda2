package org.mitate.paper;

import java.util.List;

/// The patient's consent to a talk held by the family (同意書, rules.md R04).
///
/// @param patientBirth era date followed by 生
/// @param family who comes, the consultee first
/// @param absence `HOSPITALISED`, `FAR_AWAY`, `CONDITION`, `OTHER` or empty
public record ConsentForm(
        Letterhead letterhead,
        String number,
        int edition,
        String patient,
        String patientBirth,
        List<Relative> family,
        String absence)
        implements Paper {

    /// @param relation to the patient, in words
    public record Relative(String name, String relation) {}

    /// The form to write on by hand.
    public static ConsentForm blank(Letterhead letterhead) {
        var nobody = new Relative("", "");
        return new ConsentForm(letterhead, "", 1, "", "", List.of(nobody, nobody), "");
    }

    @Override
    public String title() {
        return "セカンドオピニオン外来 同意書";
    }
}
