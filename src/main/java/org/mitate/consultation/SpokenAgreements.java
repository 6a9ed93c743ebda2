package org.mitate.consultation;

import java.util.List;
import org.mitate.hospital.terms.Mode;
import org.springframework.stereotype.Component;

/// Who records that the consultee agrees to go on: in person the doctor who asked aloud, online the
/// consultee with a press (rules.md §6), unless nothing can be pressed there.
@Component
class SpokenAgreements {

    private final List<AloudPolicy> policies;

    SpokenAgreements(List<AloudPolicy> policies) {
        this.policies = policies;
    }

    boolean areAloud(Talk talk) {
        return talk.mode() == Mode.IN_PERSON
                || policies.stream().anyMatch(it -> it.isAloud(talk.caseId()));
    }
}
