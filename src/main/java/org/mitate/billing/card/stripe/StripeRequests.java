package org.mitate.billing.card.stripe;

import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.Locale;
import java.util.Objects;
import org.mitate.billing.card.Ask;
import org.mitate.billing.card.CardOnFile;
import org.mitate.billing.card.HostedPage;

/// What Stripe is asked, in its own words. Nothing says who the person is or what the talk is
/// about: only amounts and a name of ours that means nothing elsewhere.
///
/// Yen have no smaller unit: amounts go as they are.
final class StripeRequests {

    /// The name under which Stripe repeats our name of an amount.
    static final String MONEY = "mitate_money";

    private static final String YEN = "jpy";

    private StripeRequests() {}

    static SessionCreateParams page(HostedPage page) {
        var session =
                SessionCreateParams.builder()
                        .setLocale(locale(page.locale()))
                        .setSuccessUrl(page.back())
                        .setCancelUrl(page.back())
                        .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD);
        page.hold().ifPresentOrElse(hold -> hold(session, hold, page), () -> register(session));
        return session.build();
    }

    private static void register(SessionCreateParams.Builder session) {
        session.setMode(SessionCreateParams.Mode.SETUP)
                .setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS);
    }

    private static void hold(
            SessionCreateParams.Builder session, HostedPage.Hold hold, HostedPage page) {
        session.setMode(SessionCreateParams.Mode.PAYMENT)
                .addLineItem(line(hold, page.locale()))
                .setPaymentIntentData(
                        PaymentIntentData.builder()
                                .setCaptureMethod(PaymentIntentData.CaptureMethod.MANUAL)
                                .putMetadata(MONEY, hold.moneyId().toString())
                                .build());
        if (!hold.customer().isEmpty()) session.setCustomer(hold.customer());
    }

    private static LineItem line(HostedPage.Hold hold, Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        var product =
                LineItem.PriceData.ProductData.builder()
                        .setName(japanese ? "オンライン相談" : "Online consultation")
                        .build();
        var price =
                LineItem.PriceData.builder()
                        .setCurrency(YEN)
                        .setUnitAmount(hold.yen().amount())
                        .setProductData(product)
                        .build();
        return LineItem.builder().setQuantity(1L).setPriceData(price).build();
    }

    private static SessionCreateParams.Locale locale(Locale locale) {
        return locale.getLanguage().equals("en")
                ? SessionCreateParams.Locale.EN
                : SessionCreateParams.Locale.JA;
    }

    static SessionRetrieveParams wholePage() {
        return SessionRetrieveParams.builder()
                .addExpand("setup_intent.payment_method")
                .addExpand("payment_intent.latest_charge")
                .addExpand("payment_intent.payment_method")
                .build();
    }

    static PaymentIntentRetrieveParams wholePayment() {
        return PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();
    }

    /// Off session: nobody sits at a browser.
    static PaymentIntentCreateParams payment(Ask ask) {
        CardOnFile card = Objects.requireNonNull(ask.card());
        boolean hold = ask.kind() == Ask.Kind.AUTHORISE;
        return PaymentIntentCreateParams.builder()
                .setAmount(ask.yen().amount())
                .setCurrency(YEN)
                .setCustomer(card.customer())
                .setPaymentMethod(card.method())
                .addPaymentMethodType("card")
                .setCaptureMethod(
                        hold
                                ? PaymentIntentCreateParams.CaptureMethod.MANUAL
                                : PaymentIntentCreateParams.CaptureMethod.AUTOMATIC)
                .setConfirm(true)
                .setOffSession(true)
                .putMetadata(MONEY, ask.moneyId().toString())
                .addExpand("latest_charge")
                .build();
    }

    static PaymentIntentCaptureParams capture(Ask ask) {
        return PaymentIntentCaptureParams.builder()
                .setAmountToCapture(ask.yen().amount())
                .addExpand("latest_charge")
                .build();
    }

    static PaymentIntentCancelParams cancel() {
        return PaymentIntentCancelParams.builder().addExpand("latest_charge").build();
    }

    static RefundCreateParams refund(Ask ask) {
        return RefundCreateParams.builder()
                .setPaymentIntent(ask.ref())
                .setAmount(ask.yen().amount())
                .putMetadata(MONEY, ask.moneyId().toString())
                .build();
    }
}
