package org.mitate.room;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.mitate.cases.CaseId;
import org.mitate.consultation.CutLine;
import org.springframework.stereotype.Component;

/// Since when people are cut off by fault of hospital or system.
@Component
class OurCuts implements CutLine {

    private final Interruptions interruptions;

    OurCuts(Interruptions interruptions) {
        this.interruptions = interruptions;
    }

    @Override
    public Optional<Instant> since(CaseId id) {
        return interruptions.of(id).stream()
                .filter(cut -> cut.isOpen() && cut.isDeducted())
                .map(Interruption::from)
                .min(Comparator.naturalOrder());
    }
}
