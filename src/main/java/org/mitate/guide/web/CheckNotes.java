package org.mitate.guide.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mitate.shared.Vault;
import org.mitate.ui.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The answers of a self-check, sealed in a cookie: they lie on the reader's device only, for an
/// hour, and never in an address.
@Component
class CheckNotes {

    static final String NAME = "check";

    private static final Duration VALID = Duration.ofHours(1);
    private static final int LONGEST = 40;
    private static final int MOST = 12;

    private final Vault vault;
    private final JsonMapper json;
    private final Clock clock;

    CheckNotes(Vault vault, JsonMapper json, Clock clock) {
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    private record Sealed(long until, Map<String, List<String>> answers) {}

    Form read(HttpServletRequest request) {
        var form = Form.blank();
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null || cookie.getValue().isEmpty()) return form;
        try {
            var open = vault.open(Base64.getUrlDecoder().decode(cookie.getValue()));
            var sealed = json.readValue(open, Sealed.class);
            if (clock.instant().isBefore(Instant.ofEpochSecond(sealed.until()))) {
                sealed.answers()
                        .forEach((name, all) -> form.with(name, all.toArray(String[]::new)));
            }
        } catch (IllegalArgumentException | IllegalStateException | JacksonException damaged) {
            return Form.blank();
        }
        return form;
    }

    void keep(Form form, HttpServletRequest request, HttpServletResponse response) {
        var answers = new TreeMap<String, List<String>>();
        form.all()
                .forEach(
                        (name, all) ->
                                answers.put(
                                        name,
                                        all.stream()
                                                .filter(it -> it.length() <= LONGEST)
                                                .limit(MOST)
                                                .toList()));
        var sealed = new Sealed(clock.instant().plus(VALID).getEpochSecond(), answers);
        var text = json.writeValueAsString(sealed).getBytes(StandardCharsets.UTF_8);
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(text));
        set(value, VALID, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path("/check")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
