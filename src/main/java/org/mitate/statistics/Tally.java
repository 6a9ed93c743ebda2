package org.mitate.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.Mode;

/// Everything that was counted in a period, whole: for the hospital only.
///
/// @param declined by code of the reason, as the department gave it
/// @param ended how often cases came to each other end, by code of the stage
public record Tally(
        int applications,
        int accepted,
        Map<String, Integer> declined,
        Map<String, Integer> ended,
        List<Held> talks) {

    /// Could not be accepted by the rules, before any department saw it.
    static final String REFUSED = "REFUSED";

    /// Why an application was not accepted: the reasons of a department, last the rules.
    public static final List<String> REASONS =
            List.of(
                    "NO_SPECIALIST",
                    "DATES",
                    "OTHER_DEPARTMENT",
                    "INSUFFICIENT_MATERIAL",
                    "OTHER",
                    REFUSED);

    /// The ends of a case that are neither a consultation nor a refusal.
    public static final List<String> OTHER_ENDS =
            List.of("WITHDRAWN", "CANCELLED_BY_HOSPITAL", "NO_SHOW", "ABORTED", "DECEASED");

    /// A consultation that was held to its end.
    ///
    /// @param sinceReceipt days from the business receipt
    /// @param sinceComplete days from complete papers; null where nobody noted that day
    public record Held(
            String department, Mode mode, int sinceReceipt, @Nullable Integer sinceComplete) {}

    public Tally {
        declined = Map.copyOf(declined);
        ended = Map.copyOf(ended);
        talks = List.copyOf(talks);
    }

    /// A reason that the list does not name is another one.
    static String reason(String code) {
        return REASONS.contains(code) ? code : "OTHER";
    }

    public int declinedFor(String reason) {
        return declined.getOrDefault(reason, 0);
    }

    public int notAccepted() {
        return declined.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int held(String department, Mode mode) {
        return (int)
                talks.stream()
                        .filter(talk -> talk.department().equals(department))
                        .filter(talk -> talk.mode() == mode)
                        .count();
    }

    public LeadTime fromReceipt() {
        return LeadTime.of(days(Held::sinceReceipt));
    }

    List<Integer> days(Function<Held, @Nullable Integer> measure) {
        return talks.stream().map(measure).filter(Objects::nonNull).toList();
    }
}
