package org.mitate.staff;

import java.io.IOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/// A member of the staff with a plain browser, for tests that look at answers rather than at pages.
public final class Caller {

    private static final String PASSWORD = "a long enough password";

    private final Connection browser = Jsoup.newSession().ignoreHttpErrors(true);
    private final String house;

    private Caller(int port) {
        house = "http://localhost:" + port;
        browser.ignoreContentType(true).followRedirects(false);
    }

    public static Caller signedIn(int port, DemoKeys keys, StaffMember member) throws IOException {
        keys.cut(member.id(), PASSWORD);
        String code = keys.currentCode(member.account()).orElseThrow();
        return signedIn(port, member.account(), PASSWORD, code);
    }

    /// @param code that the app shows at this moment
    public static Caller signedIn(int port, String account, String password, String code)
            throws IOException {
        var caller = new Caller(port);
        var entries = Map.of("account", account, "password", password, "code", code);
        caller.post("/sign-in", entries, "/sign-in");
        return caller;
    }

    public Connection.Response get(String path) throws IOException {
        return browser.newRequest(house + path).execute();
    }

    /// As a frame of another page asks for it.
    public Connection.Response framed(String path) throws IOException {
        return browser.newRequest(house + path).header("Sec-Fetch-Dest", "iframe").execute();
    }

    /// Posts a form that stands on a page.
    public Connection.Response post(String path, Map<String, String> entries, String page)
            throws IOException {
        String csrf = get(page).parse().select("input[name=_csrf]").first().val();
        return browser.newRequest(house + path)
                .method(Connection.Method.POST)
                .data(entries)
                .data("_csrf", csrf)
                .execute();
    }

    /// Sends a form as it stands, with all fields that are filled or ticked.
    public Connection.Response submit(FormElement form) throws IOException {
        return browser.newRequest(house + form.attr("action"))
                .method(Connection.Method.POST)
                .data(form.formData())
                .execute();
    }
}
