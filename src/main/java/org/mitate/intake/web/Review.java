package org.mitate.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.mitate.eligibility.Finding;
import org.mitate.hospital.Hospital;
import org.mitate.intake.EarlyCheck;
import org.mitate.ui.Form;
import org.springframework.stereotype.Component;

/// Looks through what was written so far: is it whole, and is the consultation possible?
@Component
class Review {

    private final EarlyCheck check;
    private final Hospital hospital;

    Review(EarlyCheck check, Hospital hospital) {
        this.check = check;
        this.hospital = hospital;
    }

    StepRules rules(Form form) {
        var today = hospital.today();
        return new StepRules(form, today, hospital.profile());
    }

    List<Finding> refusals(Form form) {
        return check.refusals(form);
    }

    /// The pages that still lack something, in their order.
    List<Step> unfinished(Form form) {
        var unfinished = new ArrayList<Step>();
        for (Step step : Step.way(form)) {
            Form alone = Form.blank();
            form.all().forEach((field, values) -> alone.with(field, values.toArray(String[]::new)));
            rules(alone).check(step);
            if (!alone.isRight()) unfinished.add(step);
        }
        return unfinished;
    }
}
