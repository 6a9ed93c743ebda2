package org.mitate.review.web;

import org.mitate.cases.CaseFile;

/// A case on the department's worklist.
///
/// @param days since the business receipt
public record WorklistLine(CaseFile file, String department, long days, boolean late) {

    public String firstQuestion() {
        var questions = file.application().questions();
        return questions.isEmpty() ? "" : questions.getFirst();
    }
}
