package org.mitate.room;

import org.mitate.cases.CaseId;
import org.mitate.consultation.AloudPolicy;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// In the room of another product nobody looks at our pages: the doctor asks aloud before a step of
/// the price.
@Component
class ExternalRoom implements AloudPolicy {

    private final Hospital hospital;

    ExternalRoom(Hospital hospital) {
        this.hospital = hospital;
    }

    @Override
    public boolean isAloud(CaseId id) {
        return hospital.profile().online().elsewhere().isPresent();
    }
}
