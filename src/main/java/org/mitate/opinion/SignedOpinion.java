package org.mitate.opinion;

import java.time.Instant;
import java.util.List;
import org.mitate.cases.CaseId;
import org.mitate.paper.OpinionReport;

/// A version that the consulting doctor signed; it never changes (scenario V17).
///
/// @param report as it was printed then
/// @param reason why it was written anew; empty for the first version
public record SignedOpinion(
        CaseId caseId, int version, OpinionReport report, String reason, Instant signedAt) {

    OpinionText text() {
        List<String> answers = report.answers().stream().map(OpinionReport.Answer::answer).toList();
        return new OpinionText(report.summary(), answers);
    }
}
