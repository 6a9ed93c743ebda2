package org.mitate.administration;

import java.util.List;
import org.springframework.stereotype.Component;

/// A walk through the whole house: every setting that is missing.
@Component
public class HouseTour {

    private final List<Inspection> inspections;

    HouseTour(List<Inspection> inspections) {
        this.inspections = inspections;
    }

    public List<Gap> gaps() {
        return inspections.stream().flatMap(Inspection::gaps).toList();
    }
}
