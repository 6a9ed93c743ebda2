package org.mitate.review.web;

import java.util.List;
import org.mitate.cases.CaseFile;

/// A case on the department's worklist.
///
/// @param days since the business receipt
/// @param daysLeft until the target of rules.md CH06; negative once it has passed
/// @param daysHere since it came to the department for the last time
/// @param late whether the department's own time is over
/// @param undecided codes of findings on which the department decides first
public record WorklistLine(
        CaseFile file,
        String department,
        long days,
        long daysLeft,
        long daysHere,
        boolean late,
        List<String> undecided) {

    public String firstQuestion() {
        var questions = file.application().questions();
        return questions.isEmpty() ? "" : questions.getFirst();
    }
}
