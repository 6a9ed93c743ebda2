package org.mitate.billing.card.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.stripe.StripeClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A server on this machine that the official client takes for Stripe: it answers with Stripe's
/// published resources and keeps what it was asked.
final class StripeDouble implements AutoCloseable {

    private static final Gson GSON = new Gson();
    private static final JsonObject FIXTURES = fixtures();

    /// What came in: the body in the names of the form, such as `metadata[mitate_money]`.
    record Question(String method, String path, String key, Map<String, String> body) {}

    private record Reply(int status, String body, Duration after) {}

    private final HttpServer server;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<Question> questions = new ArrayList<>();

    StripeDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    StripeGateway gateway() {
        return new StripeGateway(client(), "whsec_test");
    }

    private StripeClient client() {
        var settings =
                new StripeSettings(
                        "sk_test_123", "whsec_test", address(), second(), second().dividedBy(2));
        return StripeHouse.client(settings);
    }

    private static Duration second() {
        return Duration.ofSeconds(1);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// One of Stripe's published resources with what the test wants to be different.
    static JsonObject resource(String name, Consumer<JsonObject> change) {
        JsonObject copy = FIXTURES.getAsJsonObject(name).deepCopy();
        change.accept(copy);
        return copy;
    }

    StripeDouble says(JsonObject resource) {
        replies.add(new Reply(200, GSON.toJson(resource), Duration.ZERO));
        return this;
    }

    StripeDouble refuses(int status, String error) {
        replies.add(new Reply(status, error, Duration.ZERO));
        return this;
    }

    StripeDouble keepsSilent() {
        replies.add(new Reply(200, "{}", Duration.ofSeconds(2)));
        return this;
    }

    Question only() {
        if (questions.size() != 1) throw new AssertionError("asked: " + questions);
        return questions.getFirst();
    }

    List<Question> questions() {
        return questions;
    }

    private void answer(HttpExchange exchange) throws IOException {
        questions.add(question(exchange));
        Reply reply =
                Objects.requireNonNullElse(
                        replies.poll(), new Reply(500, "{\"error\":{}}", Duration.ZERO));
        if (!reply.after().isZero()) sleep(reply.after());
        byte[] body = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Question question(HttpExchange exchange) throws IOException {
        var body = new TreeMap<String, String>();
        String written = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        for (String pair : written.split("&")) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                body.put(URLDecoder.decode(sides[0], UTF_8), URLDecoder.decode(sides[1], UTF_8));
            }
        }
        return new Question(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Objects.requireNonNullElse(
                        exchange.getRequestHeaders().getFirst("Idempotency-Key"), ""),
                body);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonObject fixtures() {
        try (var in = StripeDouble.class.getResourceAsStream("/stripe/fixtures.json")) {
            var reader = new InputStreamReader(Objects.requireNonNull(in), UTF_8);
            return GSON.fromJson(reader, JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
