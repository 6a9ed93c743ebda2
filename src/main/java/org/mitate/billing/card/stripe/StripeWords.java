package org.mitate.billing.card.stripe;

import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.SetupIntent;
import com.stripe.model.StripeError;
import com.stripe.model.checkout.Session;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.card.CardOnFile;
import org.mitate.billing.card.Money;
import org.mitate.billing.card.MoneyState;
import org.mitate.hospital.terms.CardMark;
import org.mitate.shared.Yen;

/// Stripe's words in ours.
final class StripeWords {

    private StripeWords() {}

    static Money money(PaymentIntent payment) {
        Yen taken = yen(payment.getAmountReceived());
        @Nullable Charge charge = payment.getLatestChargeObject();
        Yen returned = charge == null ? Yen.ZERO : returned(charge, taken);
        boolean all = !taken.isZero() && returned.equals(taken);
        return new Money(
                all ? MoneyState.RETURNED : state(payment),
                yen(payment.getAmount()),
                taken,
                returned,
                until(charge));
    }

    /// What a letter about the money of a charge says of its amount.
    static Money money(Charge charge) {
        Yen taken = yen(charge.getAmountCaptured());
        Yen returned = returned(charge, taken);
        boolean all = returned.equals(taken);
        MoneyState kept = all ? MoneyState.RETURNED : MoneyState.TAKEN;
        MoneyState state = taken.isZero() ? MoneyState.ASKED : kept;
        return new Money(state, yen(charge.getAmount()), taken, returned, null);
    }

    /// Stripe counts what was held and never taken as given back, too: that part is not.
    private static Yen returned(Charge charge, Yen taken) {
        long neverTaken = yen(charge.getAmount()).amount() - taken.amount();
        long back = yen(charge.getAmountRefunded()).amount() - neverTaken;
        return Yen.of(Math.clamp(back, 0, taken.amount()));
    }

    private static MoneyState state(PaymentIntent payment) {
        return switch (payment.getStatus()) {
            case "requires_capture" -> MoneyState.AUTHORISED;
            case "succeeded" -> MoneyState.TAKEN;
            case "canceled" -> MoneyState.RELEASED;
            case "requires_action" -> MoneyState.NEEDS_CUSTOMER;
            case "requires_payment_method" -> afterNo(payment.getLastPaymentError());
            default -> MoneyState.ASKED;
        };
    }

    private static MoneyState afterNo(@Nullable StripeError error) {
        if (error == null || error.getCode() == null) return MoneyState.ASKED;
        return error.getCode().equals("authentication_required")
                ? MoneyState.NEEDS_CUSTOMER
                : MoneyState.DECLINED;
    }

    private static @Nullable Instant until(@Nullable Charge charge) {
        if (charge == null || charge.getPaymentMethodDetails() == null) return null;
        var card = charge.getPaymentMethodDetails().getCard();
        @Nullable Long before = card == null ? null : card.getCaptureBefore();
        return before == null ? null : Instant.ofEpochSecond(before);
    }

    static Optional<CardOnFile> registered(Session page) {
        @Nullable SetupIntent setup = page.getSetupIntentObject();
        if (setup == null || !"succeeded".equals(setup.getStatus())) return Optional.empty();
        return card(page.getCustomer(), setup.getPaymentMethodObject());
    }

    static Optional<CardOnFile> card(PaymentIntent payment) {
        return card(payment.getCustomer(), payment.getPaymentMethodObject());
    }

    private static Optional<CardOnFile> card(
            @Nullable String customer, @Nullable PaymentMethod method) {
        if (method == null || method.getCard() == null) return Optional.empty();
        var card = method.getCard();
        return Optional.of(
                new CardOnFile(
                        customer == null ? "" : customer,
                        method.getId(),
                        mark(card.getBrand()),
                        card.getLast4(),
                        "%02d/%02d".formatted(card.getExpMonth(), card.getExpYear() % 100)));
    }

    /// UnionPay, and whatever Stripe does not know, are marks that no profile takes (rules.md §6).
    static Optional<CardMark> mark(@Nullable String brand) {
        return switch (brand) {
            case "visa" -> Optional.of(CardMark.VISA);
            case "mastercard" -> Optional.of(CardMark.MASTERCARD);
            case "jcb" -> Optional.of(CardMark.JCB);
            case "amex" -> Optional.of(CardMark.AMEX);
            case "diners" -> Optional.of(CardMark.DINERS);
            case "discover" -> Optional.of(CardMark.DISCOVER);
            case null, default -> Optional.empty();
        };
    }

    /// The name of the amount that a no is about.
    static String ref(StripeException e) {
        return Optional.ofNullable(e.getStripeError())
                .map(StripeError::getPaymentIntent)
                .map(PaymentIntent::getId)
                .orElse("");
    }

    private static Yen yen(@Nullable Long amount) {
        return Yen.of(amount == null ? 0 : amount);
    }
}
