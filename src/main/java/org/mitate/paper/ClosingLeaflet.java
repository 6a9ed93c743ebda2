package org.mitate.paper;

import java.util.ArrayList;
import java.util.List;

/// Given at the end of the talk: what comes next and the way to an ordinary visit (rules.md CH12).
///
/// @param report when the opinion comes, such as 12月22日（火）; empty where none is written
/// @param doctor the own doctor with title, empty when the answer does not go there
/// @param returned what was lent and goes back, empty when nothing
/// @param outpatientTelephone of the ordinary appointment desk
public record ClosingLeaflet(
        Letterhead letterhead,
        String number,
        String to,
        String patient,
        String report,
        String doctor,
        String returned,
        String outpatientTelephone)
        implements Paper {

    public record Step(String heading, String words) {}

    /// What comes next; opinion and lent material only where there are any.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        if (!report.isEmpty()) {
            String shared = doctor.isEmpty() ? "" : "ご同意により、主治医の" + doctor + "にもお送りします。";
            String when = "ご質問への回答を担当医がまとめ、" + report + "ごろまでにお届けします。";
            steps.add(new Step("報告書をお送りします。", when + shared));
        }
        if (!returned.isEmpty()) {
            steps.add(new Step("お預かりした資料をお返しします。", returned + "を、書留でお返しします。"));
        }
        steps.add(
                new Step(
                        "主治医の先生とご相談ください。", "これからの治療を主治医の先生とお決めください。検査、お薬、治療は、これまでどおり主治医の先生が続けます。"));
        return steps;
    }

    @Override
    public String title() {
        return "相談を終えられた方へ";
    }
}
