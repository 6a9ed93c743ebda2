package org.mitate.cases;

import java.util.List;
import java.util.Optional;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes a case once everything beside the line is done: paid, answered, given back (rules.md §7).
@Component
public class CaseClosing {

    private final CaseDesk desk;
    private final List<ClosingCondition> conditions;

    CaseClosing(CaseDesk desk, List<ClosingCondition> conditions) {
        this.desk = desk;
        this.conditions = conditions;
    }

    /// Codes of what is still open; empty when the case can be closed.
    public List<String> open(CaseId id) {
        return conditions.stream()
                .map(condition -> condition.open(id))
                .flatMap(Optional::stream)
                .toList();
    }

    @Transactional
    public CaseFile close(CaseId id, Move move) {
        desk.hold(id);
        if (!open(id).isEmpty() && !desk.isDone(move.requestKey())) {
            throw Refusal.notNow("STILL_OPEN");
        }
        return desk.move(id, move);
    }
}
