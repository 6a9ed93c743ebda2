package org.mitate.billing.card.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.billing.card.stripe.StripeDouble.resource;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.mitate.billing.card.Letter;
import org.mitate.billing.card.MoneyState;
import org.mitate.billing.card.NotFromGateway;

/// What Stripe sends by itself: only its signature counts, and only for five minutes.
class StripeLettersTest {

    private static final Instant NOW = Instant.parse("2026-12-15T05:00:00Z");
    private static final UUID MONEY = UUID.randomUUID();

    private final StripeLetters letters = new StripeLetters("whsec_test");

    @Test
    void aSignedLetterSaysHowAnAmountStands() throws Exception {
        String letter = event("payment_intent.succeeded", payment("succeeded", 33000));

        Letter read = read(letter, signature(letter, NOW));

        assertThat(read.id()).isEqualTo("evt_1");
        assertThat(read.ref()).isEqualTo("pi_1");
        assertThat(read.moneyId()).contains(MONEY);
        assertThat(read.money().orElseThrow().state()).isEqualTo(MoneyState.TAKEN);
    }

    @Test
    void aLetterOfAnOlderVersionIsReadToo() throws Exception {
        String letter =
                event("payment_intent.canceled", payment("canceled", 0))
                        .replace("2026-07-29.dahlia", "2020-08-27");

        assertThat(read(letter, signature(letter, NOW)).money().orElseThrow().state())
                .isEqualTo(MoneyState.RELEASED);
    }

    @Test
    void aChangedLetterAForeignKeyAndAnOldLetterAreNotTaken() throws Exception {
        String letter = event("payment_intent.succeeded", payment("succeeded", 33000));
        String signature = signature(letter, NOW);

        assertThatThrownBy(() -> read(letter.replace("33000", "99000"), signature))
                .isInstanceOf(NotFromGateway.class);
        assertThatThrownBy(() -> read(letter, "")).isInstanceOf(NotFromGateway.class);
        String old = signature(letter, NOW.minusSeconds(301));
        assertThatThrownBy(() -> read(letter, old)).isInstanceOf(NotFromGateway.class);
        assertThatThrownBy(() -> new StripeLetters("whsec_other").read(letter, signature, clock()))
                .isInstanceOf(NotFromGateway.class);
    }

    @Test
    void aLetterAboutSomethingElseIsKeptAndChangesNothing() throws Exception {
        String letter = event("customer.created", resource("payment_method", it -> {}));

        assertThat(read(letter, signature(letter, NOW)).money()).isEmpty();
    }

    private Letter read(String letter, String signature) {
        return letters.read(letter, signature, clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static JsonObject payment(String status, long received) {
        return resource(
                "payment_intent",
                it -> {
                    it.addProperty("id", "pi_1");
                    it.addProperty("status", status);
                    it.addProperty("amount", 66000);
                    it.addProperty("amount_received", received);
                    it.getAsJsonObject("metadata").addProperty("mitate_money", MONEY.toString());
                });
    }

    private static String event(String type, JsonObject content) {
        return resource(
                        "event",
                        it -> {
                            it.addProperty("id", "evt_1");
                            it.addProperty("type", type);
                            it.addProperty("api_version", "2026-07-29.dahlia");
                            it.getAsJsonObject("data").add("object", content);
                        })
                .toString();
    }

    static String signature(String letter, Instant at) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("whsec_test".getBytes(UTF_8), "HmacSHA256"));
        long second = at.getEpochSecond();
        byte[] mark = mac.doFinal((second + "." + letter).getBytes(UTF_8));
        return "t=%d,v1=%s".formatted(second, HexFormat.of().formatHex(mark));
    }
}
