package org.mitate.room;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.mitate.OnlineDay;
import org.mitate.entrance.Ticket;

/// A visitor's telephone without camera, for tests that look at answers.
public final class Phone {

    private final Connection browser =
            Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true);
    private final String house;

    private Phone(int port) {
        house = "http://localhost:" + port;
    }

    /// By link, code and birth date.
    public static Phone enter(int port, Ticket ticket) throws IOException {
        var phone = new Phone(port);
        var key = ticket.key().value();
        phone.post(
                "/visit/enter",
                Map.of("key", key, "code", ticket.code(), "birth", OnlineDay.BIRTH));
        return phone;
    }

    public Connection.Response get(String path) throws IOException {
        return browser.newRequest(house + path).execute();
    }

    public Connection.Response post(String path, Map<String, String> typed) throws IOException {
        String csrf = get("/status").parse().select("input[name=_csrf]").first().val();
        return browser.newRequest(house + path)
                .method(Connection.Method.POST)
                .data(typed)
                .data("_csrf", csrf)
                .execute();
    }

    public String cookies() {
        return browser.cookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
