package org.mitate.billing.card;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.hospital.terms.CardMark;

/// An amount of a case at the gateway.
///
/// @param card that was registered here, if it was
/// @param ref the gateway's name; empty while it has none
/// @param digits the last four of the card
public record CardMoney(
        UUID id,
        CaseId caseId,
        @Nullable UUID card,
        String ref,
        Money money,
        Optional<CardMark> mark,
        String digits,
        Instant madeAt) {

    public MoneyState state() {
        return money.state();
    }

    CardMoney hearing(String name, Money heard, Optional<CardOnFile> shown) {
        return new CardMoney(
                id,
                caseId,
                card,
                ref.isEmpty() ? name : ref,
                money.and(heard),
                shown.map(CardOnFile::mark).orElse(mark),
                shown.map(CardOnFile::digits).orElse(digits),
                madeAt);
    }

    CardMoney at(MoneyState state) {
        return hearing(ref, money.at(state), Optional.empty());
    }
}
