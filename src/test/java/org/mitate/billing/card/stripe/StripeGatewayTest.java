package org.mitate.billing.card.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.billing.card.stripe.StripeDouble.resource;

import com.google.gson.JsonObject;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitate.billing.card.Answer;
import org.mitate.billing.card.Ask;
import org.mitate.billing.card.CardOnFile;
import org.mitate.billing.card.HostedPage;
import org.mitate.billing.card.Money;
import org.mitate.billing.card.MoneyState;
import org.mitate.hospital.terms.CardMark;
import org.mitate.shared.Yen;

/// Stripe through its official client, against a server whose answers are Stripe's own fixtures.
class StripeGatewayTest {

    private static final UUID KEY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID MONEY = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final CardOnFile CARD =
            new CardOnFile("cus_1", "pm_1", Optional.of(CardMark.VISA), "4242", "08/30");

    private final StripeDouble stripe = new StripeDouble();
    private final StripeGateway gateway = stripe.gateway();

    @AfterEach
    void close() {
        stripe.close();
    }

    @Test
    void aPageThatRegistersHasNoAmountAndNoName() {
        stripe.says(
                resource(
                        "checkout.session",
                        it -> it.addProperty("url", "https://checkout.example/c/1")));

        Answer answer =
                gateway.open(new HostedPage(KEY, Optional.empty(), Locale.JAPANESE, "https://h/b"));

        var expected =
                SessionCreateParams.builder()
                        .setMode(SessionCreateParams.Mode.SETUP)
                        .setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS)
                        .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                        .setLocale(SessionCreateParams.Locale.JA)
                        .setSuccessUrl("https://h/b")
                        .setCancelUrl("https://h/b")
                        .build();
        assertThat(stripe.only().body()).isEqualTo(FormNames.of(expected.toMap()));
        assertThat(stripe.only().key()).isEqualTo("mitate-" + KEY);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Opened.class,
                        it -> assertThat(it.address()).isEqualTo("https://checkout.example/c/1"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("P03 P04 what a mark at Stripe is for the hospital")
    @CsvSource({
        "visa, VISA",
        "mastercard, MASTERCARD",
        "jcb, JCB",
        "amex, AMEX",
        "diners, DINERS",
        "discover, DISCOVER",
        "unionpay, ",
        "unknown, ",
        "eftpos_au, "
    })
    void aFinishedPageTellsTheCard(String brand, CardMark mark) {
        var method =
                resource(
                        "payment_method",
                        it -> it.getAsJsonObject("card").addProperty("brand", brand));
        var setup =
                resource(
                        "setup_intent",
                        it -> {
                            it.addProperty("status", "succeeded");
                            it.add("payment_method", method);
                        });
        stripe.says(
                resource(
                        "checkout.session",
                        it -> {
                            it.addProperty("status", "complete");
                            it.addProperty("customer", "cus_1");
                            it.add("payment_intent", com.google.gson.JsonNull.INSTANCE);
                            it.add("setup_intent", setup);
                        }));

        Answer answer = gateway.find("cs_1");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Registered.class,
                        it -> {
                            assertThat(it.card().mark()).isEqualTo(Optional.ofNullable(mark));
                            assertThat(it.card().digits()).isEqualTo("4242");
                            assertThat(it.card().expires()).isEqualTo("08/30");
                            assertThat(it.card().customer()).isEqualTo("cus_1");
                        });
    }

    @Test
    void theUpperBoundIsHeldOffSessionInWholeYen() {
        stripe.says(payment("requires_capture", 71500, 0));

        Answer answer = gateway.ask(ask(Ask.Kind.AUTHORISE, 71500, ""));

        var expected =
                PaymentIntentCreateParams.builder()
                        .setAmount(71500L)
                        .setCurrency("jpy")
                        .setCustomer("cus_1")
                        .setPaymentMethod("pm_1")
                        .addPaymentMethodType("card")
                        .setCaptureMethod(CaptureMethod.MANUAL)
                        .setConfirm(true)
                        .setOffSession(true)
                        .putMetadata("mitate_money", MONEY.toString())
                        .addExpand("latest_charge")
                        .build();
        assertThat(stripe.only().body()).isEqualTo(FormNames.of(expected.toMap()));
        assertThat(money(answer).state()).isEqualTo(MoneyState.AUTHORISED);
        assertThat(money(answer).held()).isEqualTo(Yen.of(71500));
    }

    @Test
    void theActualAmountIsCapturedAndTheRestIsNoRefund() {
        var charge =
                resource(
                        "charge",
                        it -> {
                            it.addProperty("amount", 71500);
                            it.addProperty("amount_captured", 33000);
                            it.addProperty("amount_refunded", 38500);
                        });
        stripe.says(with(payment("succeeded", 71500, 33000), charge));

        Answer answer = gateway.ask(ask(Ask.Kind.CAPTURE, 33000, "pi_1"));

        var expected =
                PaymentIntentCaptureParams.builder()
                        .setAmountToCapture(33000L)
                        .addExpand("latest_charge")
                        .build();
        assertThat(stripe.only().path()).isEqualTo("/v1/payment_intents/pi_1/capture");
        assertThat(stripe.only().body()).isEqualTo(FormNames.of(expected.toMap()));
        assertThat(money(answer).state()).isEqualTo(MoneyState.TAKEN);
        assertThat(money(answer).taken()).isEqualTo(Yen.of(33000));
        assertThat(money(answer).returned()).isEqualTo(Yen.ZERO);
    }

    @Test
    void whatIsHeldSaysUntilWhen() {
        var charge =
                resource(
                        "charge",
                        it ->
                                it.getAsJsonObject("payment_method_details")
                                        .getAsJsonObject("card")
                                        .addProperty("capture_before", 1_797_400_000L));
        stripe.says(with(payment("requires_capture", 66000, 0), charge));

        assertThat(money(gateway.look("pi_1")).until())
                .isEqualTo(Instant.ofEpochSecond(1_797_400_000L));
    }

    @Test
    void aRefundNamesTheWholeAmountAndIsLookedAtAfterwards() {
        var charge =
                resource(
                        "charge",
                        it -> {
                            it.addProperty("amount", 66000);
                            it.addProperty("amount_captured", 33000);
                            it.addProperty("amount_refunded", 66000);
                        });
        stripe.says(resource("refund", it -> it.addProperty("amount", 33000)))
                .says(with(payment("succeeded", 66000, 33000), charge));

        Answer answer = gateway.ask(ask(Ask.Kind.GIVE_BACK, 33000, "pi_1"));

        var expected =
                RefundCreateParams.builder()
                        .setPaymentIntent("pi_1")
                        .setAmount(33000L)
                        .putMetadata("mitate_money", MONEY.toString())
                        .build();
        assertThat(stripe.questions().getFirst().body()).isEqualTo(FormNames.of(expected.toMap()));
        assertThat(money(answer).state()).isEqualTo(MoneyState.RETURNED);
        assertThat(money(answer).returned()).isEqualTo(Yen.of(33000));
    }

    @Test
    void aDeclineAndAWishForConfirmationAreToldApart() {
        stripe.refuses(402, error("card_error", "card_declined", "insufficient_funds"))
                .refuses(402, error("card_error", "authentication_required", ""));

        assertThat(gateway.ask(ask(Ask.Kind.CHARGE, 33000, "")))
                .isEqualTo(new Answer.Declined("pi_no", "insufficient_funds"));
        assertThat(gateway.ask(ask(Ask.Kind.AUTHORISE, 33000, "")))
                .isEqualTo(new Answer.NeedsCustomer("pi_no"));
    }

    @Test
    void whatStripeRefusesIsNotAskedAgainWhatNobodyAnsweredIs() {
        stripe.refuses(400, error("invalid_request_error", "payment_intent_unexpected_state", ""));
        assertThat(gateway.ask(ask(Ask.Kind.CAPTURE, 33000, "pi_1")))
                .isEqualTo(new Answer.Refused("payment_intent_unexpected_state"));

        stripe.refuses(500, "{\"error\":{}}").refuses(500, "{\"error\":{}}");
        assertThat(gateway.look("pi_1")).isInstanceOf(Answer.Unreachable.class);

        stripe.keepsSilent().keepsSilent();
        assertThat(gateway.look("pi_1")).isInstanceOf(Answer.Unreachable.class);
        stripe.close();
        assertThat(gateway.look("pi_1")).isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void theClientTriesAgainWithTheSameKey() {
        stripe.refuses(500, "{\"error\":{}}").says(payment("requires_capture", 66000, 0));

        assertThat(money(gateway.ask(ask(Ask.Kind.AUTHORISE, 66000, ""))).state())
                .isEqualTo(MoneyState.AUTHORISED);
        assertThat(stripe.questions())
                .extracting(StripeDouble.Question::key)
                .containsOnly("mitate-" + KEY)
                .hasSize(2);
    }

    private static Ask ask(Ask.Kind kind, long yen, String ref) {
        return new Ask(KEY, MONEY, kind, Yen.of(yen), ref, CARD);
    }

    private static JsonObject payment(String status, long amount, long received) {
        return resource(
                "payment_intent",
                it -> {
                    it.addProperty("status", status);
                    it.addProperty("currency", "jpy");
                    it.addProperty("amount", amount);
                    it.addProperty("amount_received", received);
                });
    }

    private static JsonObject with(JsonObject payment, JsonObject charge) {
        payment.add("latest_charge", charge);
        return payment;
    }

    private static String error(String type, String code, String decline) {
        return """
               {"error": {"type": "%s", "code": "%s", "decline_code": %s, "message": "no",
                "payment_intent": {"id": "pi_no", "object": "payment_intent"}}}
               """
                .formatted(type, code, decline.isEmpty() ? "null" : "\"" + decline + "\"");
    }

    private static Money money(Answer answer) {
        return ((Answer.Stands) answer).money();
    }
}
