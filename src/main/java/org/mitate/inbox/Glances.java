package org.mitate.inbox;

import java.util.List;
import org.mitate.intake.Glance;
import org.springframework.stereotype.Component;

@Component
class Glances {
    List<Glance> of(Sheaf sheaf) {
        return List.of();
    }
}
