package org.mitate.entrance.web;

import java.util.Optional;
import org.mitate.entrance.Trial;
import org.mitate.entrance.Trials;
import org.mitate.entrance.VisitStep;
import org.mitate.entrance.Visitor;
import org.mitate.hospital.Hospital;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Trying the camera, first of all steps: whoever cannot be seen needs time to mend it. The room of
/// another product is tried there.
@Component
class TrialStep implements VisitStep {

    private final Trials trials;
    private final Hospital hospital;

    TrialStep(Trials trials, Hospital hospital) {
        this.trials = trials;
        this.hospital = hospital;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Step> draw(Page page, Visitor visitor) {
        if (hospital.profile().online().elsewhere().isPresent()) return Optional.empty();
        Optional<Trial> trial = trials.of(visitor.ticket());
        boolean fine = trial.filter(Trial::isFine).isPresent();
        String how = trial.isEmpty() ? "never" : fine ? "fine" : "not";
        return Optional.of(
                new Step(
                        page.text("entrance.trial"),
                        fine,
                        page.text("entrance.trial.step." + how),
                        "/visit/trial",
                        page.text(trial.isEmpty() ? "entrance.trial.do" : "entrance.trial.again")));
    }
}
