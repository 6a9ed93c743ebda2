package org.mitate.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The machine's Chromium with test pictures for cameras, steered by its own protocol.
final class Chrome implements AutoCloseable, WebSocket.Listener {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> COMMAND =
            List.of(
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--no-first-run",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-background-timer-throttling",
                    "--disable-renderer-backgrounding",
                    "--disable-backgrounding-occluded-windows",
                    "--use-fake-device-for-media-stream",
                    "--use-fake-ui-for-media-stream",
                    "--remote-debugging-port=0");

    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder pieces = new StringBuilder();
    private final WebSocket line;

    Chrome(Path profile) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(COMMAND);
        command.add("--user-data-dir=" + profile);
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        List<String> door = door(profile.resolve("DevToolsActivePort"));
        var address = URI.create("ws://127.0.0.1:" + door.get(0) + door.get(1));
        line = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
    }

    private List<String> door(Path file) throws IOException, InterruptedException {
        while (process.isAlive()) {
            if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
                return Files.readAllLines(file);
            }
            Thread.sleep(20);
        }
        throw new IOException("chromium ended");
    }

    /// A page with cookies of its own.
    Tab open(String script) throws Exception {
        String context =
                ask("", "Target.createBrowserContext", Map.of()).at("/browserContextId").asString();
        var wanted = Map.of("url", "about:blank", "browserContextId", context);
        String target = ask("", "Target.createTarget", wanted).at("/targetId").asString();
        var attach = Map.of("targetId", target, "flatten", true);
        String session = ask("", "Target.attachToTarget", attach).at("/sessionId").asString();
        ask(session, "Page.enable", Map.of());
        ask(session, "Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return new Tab(this, session);
    }

    /// @param session empty for the browser itself
    JsonNode ask(String session, String method, Map<String, ?> what) throws Exception {
        int id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        var message = new java.util.HashMap<String, Object>();
        message.putAll(Map.of("id", id, "method", method, "params", what));
        if (!session.isEmpty()) message.put("sessionId", session);
        synchronized (line) {
            line.sendText(JSON.writeValueAsString(message), true).join();
        }
        JsonNode said = answer.get(60, TimeUnit.SECONDS);
        if (said.has("error")) throw new IllegalStateException(method + ": " + said.get("error"));
        return said.path("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean whole) {
        pieces.append(words);
        if (whole) {
            JsonNode said = JSON.readTree(pieces.toString());
            pieces.setLength(0);
            var waiting = asked.remove(said.path("id").asInt(0));
            if (waiting != null) waiting.complete(said);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
