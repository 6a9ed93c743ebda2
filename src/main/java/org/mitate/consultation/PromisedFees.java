package org.mitate.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.FeeTerms.Item;
import org.mitate.hospital.Price.Step;
import org.mitate.hospital.Quote;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.hospital.terms.Mode;

/// The price in force on the day of the consultation and the one told at booking: the lower wins
/// (rules.md §6).
public record PromisedFees(FeeSchedule inForce, FeeSchedule promised) {

    /// The lower of both prices, or the one of the two that knows what was diagnosed; a talk of
    /// less than a second counts as one.
    public Quote price(Mode mode, long seconds, Collection<DiagnosisCategory> diagnosed) {
        long counted = Math.max(1, seconds);
        if (!knows(inForce, diagnosed) && knows(promised, diagnosed)) {
            return promised.price(mode, counted, diagnosed);
        }
        Quote today = inForce.price(mode, counted, diagnosed);
        if (!knows(promised, diagnosed)) return today;
        Quote told = promised.price(mode, counted, diagnosed);
        return told.total().compareTo(today.total()) < 0 ? told : today;
    }

    /// The steps at which the lower price changes, the shortest first.
    public List<Step> steps(Mode mode) {
        var ends = new TreeSet<Integer>();
        inForce.steps(mode).forEach(step -> ends.add(step.toSeconds()));
        promised.steps(mode).forEach(step -> ends.add(step.toSeconds()));
        var steps = new ArrayList<Step>();
        int from = 1;
        for (int end : ends) {
            var yen = price(mode, end, List.of()).total();
            if (!steps.isEmpty() && steps.getLast().yen().equals(yen)) {
                from = steps.removeLast().fromSeconds();
            }
            steps.add(new Step(from, end, yen));
            from = end + 1;
        }
        return List.copyOf(steps);
    }

    private static boolean knows(FeeSchedule fees, Collection<DiagnosisCategory> diagnosed) {
        return fees.diagnoses().stream()
                .map(Item::code)
                .collect(Collectors.toSet())
                .containsAll(diagnosed);
    }
}
