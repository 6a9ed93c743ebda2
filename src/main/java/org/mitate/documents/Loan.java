package org.mitate.documents;

import java.time.LocalDate;
import java.util.UUID;

/// An original that somebody in the house has in hand.
///
/// @param to who has it, in words
public record Loan(UUID paper, String to, LocalDate lentOn, LocalDate dueOn) {

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
