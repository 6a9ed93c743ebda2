package org.mitate.billing.card;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;

/// Where our books and the gateway's do not say the same: the cashier looks.
///
/// @param theirs empty where the gateway could not say
public record Difference(UUID id, CaseId caseId, Instant at, Stand ours, Optional<Stand> theirs) {

    /// How an amount stands, in short.
    public record Stand(MoneyState state, long taken, long returned) {

        static Stand of(Money money) {
            return new Stand(money.state(), money.taken().amount(), money.returned().amount());
        }

        static Optional<Stand> read(String written) {
            if (written.isEmpty()) return Optional.empty();
            String[] parts = written.split(" ");
            return Optional.of(
                    new Stand(
                            MoneyState.valueOf(parts[0]),
                            Long.parseLong(parts[1]),
                            Long.parseLong(parts[2])));
        }

        String written() {
            return state + " " + taken + " " + returned;
        }
    }
}
