package org.mitate.billing.card.stripe;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Charge;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.card.Letter;
import org.mitate.billing.card.NotFromGateway;

/// What Stripe sends by itself, verified by its own client with its signature and its time.
final class StripeLetters {

    /// Seconds; a signed letter that somebody kept is not taken later.
    private static final long TOLERANCE = 300;

    private final String secret;

    StripeLetters(String secret) {
        this.secret = secret;
    }

    Letter read(String written, String signature, Clock clock) {
        Event event = verified(written, signature, clock);
        return letter(event, content(event));
    }

    /// What cannot even be read is not Stripe's either.
    private Event verified(String written, String signature, Clock clock) {
        try {
            return Webhook.constructEvent(written, signature, secret, TOLERANCE, clock);
        } catch (SignatureVerificationException | RuntimeException e) {
            throw new NotFromGateway(String.valueOf(e.getMessage()));
        }
    }

    private static Letter letter(Event event, @Nullable StripeObject content) {
        return switch (content) {
            case PaymentIntent payment ->
                    new Letter(
                            event.getId(),
                            event.getType(),
                            payment.getId(),
                            ours(payment.getMetadata()),
                            Optional.of(StripeWords.money(payment)));
            case Charge charge when charge.getPaymentIntent() != null ->
                    new Letter(
                            event.getId(),
                            event.getType(),
                            charge.getPaymentIntent(),
                            ours(charge.getMetadata()),
                            Optional.of(StripeWords.money(charge)));
            case Session page ->
                    new Letter(
                            event.getId(),
                            event.getType(),
                            page.getId(),
                            Optional.empty(),
                            Optional.empty());
            case null, default ->
                    new Letter(
                            event.getId(), event.getType(), "", Optional.empty(), Optional.empty());
        };
    }

    /// An account may be set to another version of Stripe's interface; what we read is in each.
    private static @Nullable StripeObject content(Event event) {
        try {
            return event.getDataObjectDeserializer().deserializeUnsafe();
        } catch (EventDataObjectDeserializationException e) {
            return null;
        }
    }

    private static Optional<UUID> ours(@Nullable Map<String, String> metadata) {
        if (metadata == null) return Optional.empty();
        try {
            return Optional.ofNullable(metadata.get(StripeRequests.MONEY)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
