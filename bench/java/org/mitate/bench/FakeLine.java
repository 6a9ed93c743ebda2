package org.mitate.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A line as a page of the room opens it, without a page.
final class FakeLine implements WebSocket.Listener {

    private static final Pattern ADMITTED =
            Pattern.compile("\"state\":\"ADMITTED\".*\"others\":\\[\\{");

    private final UUID page = UUID.randomUUID();
    private final CompletableFuture<Void> welcome = new CompletableFuture<>();
    private final CompletableFuture<Void> admitted = new CompletableFuture<>();
    private final LinkedBlockingQueue<String> signals = new LinkedBlockingQueue<>();
    private final StringBuilder pieces = new StringBuilder();
    private final WebSocket socket;

    FakeLine(HttpClient client, int port, String path, String cookies) {
        socket =
                client.newWebSocketBuilder()
                        .header("Cookie", cookies)
                        .header("Origin", "http://localhost:" + port)
                        .buildAsync(URI.create("ws://localhost:" + port + path), this)
                        .join();
        say("{\"kind\":\"hello\",\"page\":\"%s\",\"after\":0}".formatted(page));
    }

    UUID page() {
        return page;
    }

    void awaitWelcome() throws Exception {
        welcome.get(60, TimeUnit.SECONDS);
    }

    /// Admitted, and not alone.
    void awaitAdmitted() throws Exception {
        admitted.get(60, TimeUnit.SECONDS);
    }

    void say(String words) {
        synchronized (socket) {
            socket.sendText(words, true).join();
        }
    }

    void beat() {
        say("{\"kind\":\"beat\"}");
    }

    void admit(int seat) {
        say("{\"kind\":\"press\",\"button\":\"ADMIT\",\"seat\":%d}".formatted(seat));
    }

    /// Says so many characters to the other, and waits until they are there.
    void tell(FakeLine other, int seat, int length) throws InterruptedException {
        other.signals.clear();
        say(
                "{\"kind\":\"signal\",\"to\":%d,\"page\":\"%s\",\"body\":{\"words\":\"%s\"}}"
                        .formatted(seat, other.page, "x".repeat(length)));
        if (other.signals.poll(30, TimeUnit.SECONDS) == null) {
            throw new IllegalStateException("nothing arrived");
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean whole) {
        pieces.append(words);
        if (whole) {
            hear(pieces.toString());
            pieces.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(String word) {
        if (word.contains("\"kind\":\"signal\"")) signals.add(word);
        else if (word.contains("\"kind\":\"welcome\"")) welcome.complete(null);
        else if (ADMITTED.matcher(word).find()) admitted.complete(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String why) {
        var closed = new IllegalStateException("closed: " + code + " " + why);
        welcome.completeExceptionally(closed);
        admitted.completeExceptionally(closed);
        return null;
    }
}
