package org.mitate.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mitate.cases.Expectation.Party;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// After the talk a case waits for several people at once: the board names the next of them, and
/// shows whatever else is open as small tags.
///
/// Looks once all rooms have written what they had to, at the end of the same transaction.
@Component
class AfterTheTalk {

    private static final Map<String, Turn> TURNS = turns();

    private final Cases cases;
    private final CaseClosing closing;
    private final ExpectationPolicy expectations;

    AfterTheTalk(Cases cases, CaseClosing closing, ExpectationPolicy expectations) {
        this.cases = cases;
        this.closing = closing;
        this.expectations = expectations;
    }

    /// Whose turn it is while this is open.
    private record Turn(Party party, String task, int days) {}

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void settle(CaseWritten written) {
        CaseFile file = cases.locked(written.id()).orElseThrow();
        boolean after = file.stage() == Stage.CONSULTED;
        if (!after && file.course().flags().stream().noneMatch(AfterTheTalk::isOurs)) return;
        List<String> open = after ? closing.open(file.id()) : List.of();
        Course course = file.course();
        for (String code : TURNS.keySet()) {
            course = course.flagged("OPEN_" + code, open.contains(code));
        }
        if (after) course = course.expecting(next(course.next(), open));
        if (!course.equals(file.course())) cases.save(file.with(course), "");
    }

    /// Who was expected already keeps the day that was set.
    private Expectation next(Expectation now, List<String> open) {
        Turn turn =
                TURNS.entrySet().stream()
                        .filter(one -> open.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(new Turn(Party.SECRETARIAT, "FINISH_CASE", 1));
        return turn.task().equals(now.task())
                ? now
                : expectations.within(turn.days(), turn.party(), turn.task());
    }

    private static boolean isOurs(String flag) {
        return flag.startsWith("OPEN_");
    }

    private static Map<String, Turn> turns() {
        var turns = new LinkedHashMap<String, Turn>();
        turns.put("SENDING", new Turn(Party.SECRETARIAT, "SEND_OPINION", 1));
        turns.put("OPINION", new Turn(Party.CONSULTING_DOCTOR, "WRITE_OPINION", 7));
        turns.put("DIAGNOSIS", new Turn(Party.SPECIALIST, "AWAIT_DIAGNOSIS", 3));
        turns.put("PAYMENT", new Turn(Party.CASHIER, "AWAIT_PAYMENT", 1));
        turns.put("ORIGINALS", new Turn(Party.SECRETARIAT, "RETURN_ORIGINALS", 5));
        return turns;
    }
}
