package org.mitate.consultation;

import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// Which version of the profile told the consultee the price: the one that the booking pinned.
@Component
class PromisedPrice {

    private final Hospital hospital;

    PromisedPrice(Hospital hospital) {
        this.hospital = hospital;
    }

    String version(CaseFile file) {
        return hospital.profile().version();
    }
}
