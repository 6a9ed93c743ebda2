package org.mitate.billing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.hospital.FeeSchedule;
import org.mitate.hospital.FeeTerms.Item;
import org.mitate.hospital.change.Effect;
import org.mitate.hospital.change.Effect.NoPrice;
import org.mitate.hospital.change.Effect.OtherFee;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.shared.Yen;

/// The same talk beside one list of prices or another; pure, so that it can be compared.
record SecondPrice(FeeSchedule before, FeeSchedule after) {

    /// Empty where the price stays. Where the list of before has no price, what was charged stands
    /// for it.
    Optional<Effect> of(ChargedTalk talk) {
        Yen then = price(before, talk).orElse(talk.charged());
        var now = price(after, talk);
        if (now.isEmpty()) {
            return Optional.of(new NoPrice(talk.number(), talk.on(), then, unknown(talk)));
        }
        if (now.get().equals(then)) return Optional.empty();
        return Optional.of(
                new OtherFee(
                        talk.number(), talk.on(), talk.mode(), talk.seconds(), then, now.get()));
    }

    private static Optional<Yen> price(FeeSchedule fees, ChargedTalk talk) {
        if (!fees.knows(talk.mode()) || !codes(fees).containsAll(talk.diagnosed())) {
            return Optional.empty();
        }
        long counted = Math.max(1, talk.seconds());
        return Optional.of(fees.price(talk.mode(), counted, talk.diagnosed()).total());
    }

    private List<String> unknown(ChargedTalk talk) {
        if (!after.knows(talk.mode())) return List.of(talk.mode().name());
        var known = codes(after);
        return talk.diagnosed().stream()
                .filter(code -> !known.contains(code))
                .map(DiagnosisCategory::code)
                .toList();
    }

    private static Set<DiagnosisCategory> codes(FeeSchedule fees) {
        return fees.diagnoses().stream().map(Item::code).collect(Collectors.toSet());
    }
}
