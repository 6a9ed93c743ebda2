package org.mitate.hospital;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.mitate.hospital.terms.Mode;

/// What makes a list of prices whole: each mode has one, and steps rise.
final class PriceChecks {

    private PriceChecks() {}

    static Stream<Problem> problemsOf(FeeTerms fees) {
        return Stream.concat(
                taxRate(fees.tax()), Stream.of(Mode.values()).flatMap(mode -> price(fees, mode)));
    }

    private static Stream<Problem> taxRate(Tax tax) {
        return ProfileChecks.when(
                tax.rate().signum() < 0 || tax.rate().compareTo(BigDecimal.ONE) >= 0,
                "/fees/tax/rate",
                "TAX_RATE");
    }

    private static Stream<Problem> price(FeeTerms fees, Mode mode) {
        var pointer = "/fees/consultation/" + mode;
        var price = fees.consultation().get(mode);
        if (price == null) {
            return Stream.of(Problem.at("/fees/consultation", "NO_PRICE", mode));
        }
        return switch (price) {
            case Price.Steps steps -> rising(pointer + "/upTo", steps);
            case Price.Flat flat ->
                    ProfileChecks.when(
                            flat.seconds() < 1 || flat.reportSeconds() >= flat.seconds(),
                            pointer,
                            "FLAT_TIME");
            case Price.Increments it ->
                    ProfileChecks.when(
                            it.baseSeconds() < 1
                                    || it.everySeconds() < 1
                                    || it.maxSeconds() < it.baseSeconds(),
                            pointer,
                            "INCREMENT_TIMES");
        };
    }

    private static Stream<Problem> rising(String pointer, Price.Steps steps) {
        var last = 0;
        for (var end : steps.upTo()) {
            if (end.seconds() <= last) {
                return Stream.of(Problem.at(pointer, "STEPS_RISE"));
            }
            last = end.seconds();
        }
        return ProfileChecks.when(last == 0, pointer, "NO_STEP");
    }
}
