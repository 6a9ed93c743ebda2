package org.mitate.billing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who stands before the doors of the card without a ticket, a link or a signature gets nothing.
@Clinic
class CardDoorsTest {

    @LocalServerPort private int port;

    @Test
    void aLetterWithoutASignatureIsRefused() throws Exception {
        HttpResponse<String> answer =
                send(request("/hooks/card").POST(BodyPublishers.ofString("{\"id\":\"evt_1\"}")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void withoutATicketThereIsNoCardPage() throws Exception {
        assertThat(send(request("/visit/card")).statusCode()).isEqualTo(403);
        assertThat(send(request("/visit/card/onward")).statusCode()).isEqualTo(403);
    }

    @Test
    void anInventedLinkPaysNothing() throws Exception {
        assertThat(send(request("/pay/8F3K-27TV")).statusCode()).isEqualTo(404);
        assertThat(send(request("/pay/bill")).statusCode()).isEqualTo(404);
        assertThat(send(request("/demo-card/page_1")).statusCode()).isEqualTo(404);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
