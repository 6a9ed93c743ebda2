package org.mitate.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who follows every link of the demo hospital.
final class Walk implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
    private static final Pattern FIELD =
            Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String house;

    Walk(int port) {
        house = "http://localhost:" + port;
    }

    /// With the key that the demo's sign-in page shows.
    void signIn(String account) throws IOException, InterruptedException {
        String page = get("/sign-in?as=" + account);
        String filled =
                FIELD.matcher(page)
                        .results()
                        .map(field -> encoded(field.group(1)) + "=" + encoded(field.group(2)))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(house + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(filled))
                        .build();
        client.send(request, BodyHandlers.discarding());
    }

    /// @return how many pages were opened, at most so many
    int through(int most) throws IOException, InterruptedException {
        var known = new HashSet<String>(List.of("/"));
        var ahead = new ArrayDeque<String>(known);
        int opened = 0;
        while (!ahead.isEmpty() && opened < most) {
            String page = get(ahead.removeFirst());
            opened++;
            LINK.matcher(page)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(known::add)
                    .forEach(ahead::addLast);
        }
        return opened;
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house + path)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
