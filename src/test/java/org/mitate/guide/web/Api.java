package org.mitate.guide.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A caller of the interface from outside, over HTTP.
record Api(int port) {

    private static final JsonMapper JSON = new JsonMapper();

    Answer get(String path) {
        return send(to(path).GET());
    }

    Answer get(String path, String language) {
        return send(to(path).header("Accept-Language", language).GET());
    }

    Answer post(String path, String body) {
        return send(
                to(path).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer send(String method, String path, String type, String body) {
        return send(
                to(path).header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static Answer send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            var text = HttpResponse.BodyHandlers.ofString();
            var response = client.send(request.build(), text);
            var type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    record Answer(int status, String type, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
