package org.mitate.billing.card.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.service.PaymentIntentService;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.card.Answer;
import org.mitate.billing.card.Ask;
import org.mitate.billing.card.HostedPage;
import org.mitate.billing.card.Letter;
import org.mitate.billing.card.PaymentGateway;

/// Stripe: a SetupIntent registers the card on Stripe's own page (Checkout), a PaymentIntent holds
/// an amount, which is captured or canceled.
final class StripeGateway implements PaymentGateway {

    private static final String CONFIRM = "authentication_required";

    private final StripeClient client;
    private final StripeLetters letters;

    StripeGateway(StripeClient client, String webhookSecret) {
        this.client = client;
        this.letters = new StripeLetters(webhookSecret);
    }

    @Override
    public String name() {
        return "STRIPE";
    }

    @Override
    public Answer open(HostedPage page) {
        return answer(
                () -> {
                    var session =
                            client.v1()
                                    .checkout()
                                    .sessions()
                                    .create(StripeRequests.page(page), once(page.key()));
                    return new Answer.Opened(session.getId(), session.getUrl());
                });
    }

    @Override
    public Answer find(String page) {
        return answer(
                () ->
                        found(
                                client.v1()
                                        .checkout()
                                        .sessions()
                                        .retrieve(page, StripeRequests.wholePage())));
    }

    @Override
    public Answer ask(Ask ask) {
        return answer(() -> carryOut(ask));
    }

    @Override
    public Answer look(String ref) {
        return answer(() -> stands(ref));
    }

    @Override
    public Letter read(String letter, String signature, Clock clock) {
        return letters.read(letter, signature, clock);
    }

    private Answer carryOut(Ask ask) throws StripeException {
        RequestOptions once = once(ask.key());
        return switch (ask.kind()) {
            case AUTHORISE, CHARGE -> stands(payments().create(StripeRequests.payment(ask), once));
            case CAPTURE ->
                    stands(payments().capture(ask.ref(), StripeRequests.capture(ask), once));
            case RELEASE -> stands(payments().cancel(ask.ref(), StripeRequests.cancel(), once));
            case GIVE_BACK -> {
                Refund refund = client.v1().refunds().create(StripeRequests.refund(ask), once);
                yield "failed".equals(refund.getStatus())
                        ? new Answer.Declined(ask.ref(), "refund_failed")
                        : stands(ask.ref());
            }
        };
    }

    private Answer stands(String ref) throws StripeException {
        return stands(payments().retrieve(ref, StripeRequests.wholePayment()));
    }

    /// A fresh amount may stand where the bank wants more, or said no.
    private static Answer stands(PaymentIntent payment) {
        return new Answer.Stands(
                payment.getId(), StripeWords.money(payment), StripeWords.card(payment));
    }

    private static Answer found(Session page) {
        if ("expired".equals(page.getStatus())) return new Answer.Ended();
        if (!"complete".equals(page.getStatus())) return new Answer.NotYet();
        @Nullable PaymentIntent payment = page.getPaymentIntentObject();
        if (payment != null) return stands(payment);
        return StripeWords.registered(page)
                .<Answer>map(Answer.Registered::new)
                .orElseGet(Answer.NotYet::new);
    }

    private PaymentIntentService payments() {
        return client.v1().paymentIntents();
    }

    private static RequestOptions once(UUID key) {
        return RequestOptions.builder().setIdempotencyKey("mitate-" + key).build();
    }

    private interface Question {
        Answer put() throws StripeException;
    }

    /// What Stripe refuses as such is told apart from what nobody answered: only the latter is
    /// asked again.
    private static Answer answer(Question question) {
        try {
            return question.put();
        } catch (CardException e) {
            String ref = StripeWords.ref(e);
            return CONFIRM.equals(e.getCode())
                    ? new Answer.NeedsCustomer(ref)
                    : new Answer.Declined(ref, reason(e));
        } catch (InvalidRequestException e) {
            return new Answer.Refused(code(e));
        } catch (StripeException e) {
            return new Answer.Unreachable(code(e));
        }
    }

    private static String reason(CardException e) {
        return Optional.ofNullable(e.getDeclineCode()).orElseGet(() -> code(e));
    }

    private static String code(StripeException e) {
        return Optional.ofNullable(e.getCode()).orElse(e.getClass().getSimpleName());
    }
}
