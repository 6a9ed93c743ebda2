package org.mitate.paper;

import java.util.List;

/// What the applicant keeps (控え): the only paper on which the secret stands, and it is never sent.
/// Its code lets us notice when it comes all the same.
///
/// @param status where the way of the case can be looked up
/// @param validUntil the day the draft ends, as an era date
/// @param toSend names of what is to be sent
public record OwnCopy(
        Letterhead letterhead,
        String number,
        int edition,
        String secret,
        String status,
        String made,
        String validUntil,
        String patient,
        String department,
        List<String> toSend)
        implements Paper {

    @Override
    public String title() {
        return "お手元の控え";
    }
}
