package org.mitate.hospital;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.mitate.shared.Yen;

/// How a consultation is priced by its length; each way comes down to steps (rules.md §12,
/// "price").
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Price.Steps.class, name = "STEPS"),
    @JsonSubTypes.Type(value = Price.Flat.class, name = "FLAT"),
    @JsonSubTypes.Type(value = Price.Increments.class, name = "INCREMENTS")
})
public sealed interface Price {

    /// All steps, shortest first, without gaps, from the first second.
    List<Step> steps();

    /// From a second to a second, both included, at a price in the profile's own terms of tax.
    record Step(int fromSeconds, int toSeconds, Yen yen) {}

    /// The end of a step and its price.
    record UpTo(int seconds, Yen yen) {}

    /// A table of prices.
    record Steps(List<UpTo> upTo) implements Price {

        @Override
        public List<Step> steps() {
            var steps = new ArrayList<Step>();
            var from = 1;
            for (var end : upTo) {
                steps.add(new Step(from, end.seconds(), end.yen()));
                from = end.seconds() + 1;
            }
            return List.copyOf(steps);
        }
    }

    /// One price whatever the length.
    ///
    /// @param reportSeconds part of the time that goes into writing the report
    record Flat(int seconds, int reportSeconds, Yen yen) implements Price {

        @Override
        public List<Step> steps() {
            return List.of(new Step(1, seconds, yen));
        }
    }

    /// A base price, then so much for each begun increment, up to a longest time.
    record Increments(int baseSeconds, Yen base, int everySeconds, Yen increment, int maxSeconds)
            implements Price {

        @Override
        public List<Step> steps() {
            var steps = new ArrayList<Step>();
            steps.add(new Step(1, baseSeconds, base));
            for (var end = baseSeconds; end < maxSeconds; end += everySeconds) {
                var last = steps.getLast();
                var to = Math.min(end + everySeconds, maxSeconds);
                steps.add(new Step(end + 1, to, last.yen().plus(increment)));
            }
            return List.copyOf(steps);
        }
    }
}
