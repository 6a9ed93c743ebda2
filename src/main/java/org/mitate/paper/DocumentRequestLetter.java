package org.mitate.paper;

import java.util.List;

/// Asks for what is still missing before the department can look at the application (書類のお願い).
///
/// @param until the day by which it should be here, or empty
/// @param fromDoctor whether the referral letter is among it, which the own doctor writes
public record DocumentRequestLetter(
        Letterhead letterhead,
        String number,
        String date,
        String to,
        String patient,
        String department,
        String until,
        List<Checklist.Item> missing,
        boolean fromDoctor)
        implements Paper {

    @Override
    public String title() {
        return "書類のお願い";
    }
}
