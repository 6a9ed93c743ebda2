package org.mitate.hospital;

import java.util.Map;
import java.util.Set;
import org.mitate.hospital.terms.CardMark;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;

/// How each mode may be paid, and which marks a card may carry (rules.md §6).
///
/// @param cardReminderDays days before an online date when a missing card becomes a call task
public record PaymentTerms(
        Map<Mode, Set<PaymentMethod>> methods, Set<CardMark> cardMarks, int cardReminderDays) {

    /// Cash, transfer: is the method allowed? A card needs its mark as well.
    public boolean accepts(Mode mode, PaymentMethod method) {
        return methods.getOrDefault(mode, Set.of()).contains(method);
    }

    public boolean acceptsCard(Mode mode, CardMark mark) {
        return accepts(mode, PaymentMethod.CARD) && cardMarks.contains(mark);
    }
}
