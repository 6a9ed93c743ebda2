package org.mitate.room.line;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line without a browser behind it, for saying what no page of ours would say.
final class RawLine implements WebSocket.Listener {

    private static final JsonMapper JSON = new JsonMapper();

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder pieces = new StringBuilder();
    private WebSocket socket;

    /// @return whether the door was opened
    static boolean isOpened(int port, String path, String cookies, String origin) {
        try {
            new RawLine().open(port, path, cookies, origin);
            return true;
        } catch (CompletionException refused) {
            return false;
        }
    }

    static RawLine opened(int port, String path, String cookies) {
        return new RawLine().open(port, path, cookies, "http://localhost:" + port);
    }

    private RawLine open(int port, String path, String cookies, String origin) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().header("Cookie", cookies);
        if (!origin.isEmpty()) builder.header("Origin", origin);
        socket = builder.buildAsync(URI.create("ws://localhost:" + port + path), this).join();
        return this;
    }

    RawLine say(String words) {
        socket.sendText(words.replace('`', '"'), true).join();
        return this;
    }

    /// The next word of this kind; what comes before it is passed over.
    JsonNode hears(String kind) throws InterruptedException {
        return hears(word -> word.path("kind").asString().equals(kind));
    }

    JsonNode hears(Predicate<JsonNode> wanted) throws InterruptedException {
        while (true) {
            JsonNode word = heard.poll(10, TimeUnit.SECONDS);
            if (word == null) throw new AssertionError("nothing was said");
            if (wanted.test(word)) return word;
        }
    }

    /// Everything that was said so far.
    boolean hasHeard(String kind) {
        return heard.stream().anyMatch(word -> word.path("kind").asString().equals(kind));
    }

    /// The code with which the server hung up.
    int hungUp() throws Exception {
        return closed.get(10, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean last) {
        pieces.append(words);
        if (last) {
            heard.add(JSON.readTree(pieces.toString()));
            pieces.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String why) {
        closed.complete(code);
        return null;
    }
}
