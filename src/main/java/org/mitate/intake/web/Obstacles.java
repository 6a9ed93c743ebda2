package org.mitate.intake.web;

import org.mitate.eligibility.Finding;
import org.mitate.intake.web.StepView.Obstacle;
import org.mitate.ui.Page;

/// Says a finding of the rules to the applicant: which rule, why, what to do instead.
final class Obstacles {

    private Obstacles() {}

    static Obstacle of(Page page, Finding finding) {
        String key = "eligibility." + finding.code();
        String instead = key + ".instead";
        return new Obstacle(
                finding.rule(), page.text(key), page.knows(instead) ? page.text(instead) : "");
    }
}
