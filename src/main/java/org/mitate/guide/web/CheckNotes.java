package org.mitate.guide.web;

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
import org.mitate.ui.DeviceCookie;
import org.mitate.ui.Form;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The answers of a self-check, sealed in a cookie: they lie on the reader's device only, for an
/// hour, and never in an address.
@Component
class CheckNotes {

    private static final DeviceCookie COOKIE = new DeviceCookie("check", "/check", "Lax");

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
        return COOKIE.read(request)
                .filter(value -> !value.isEmpty())
                .map(this::answers)
                .orElseGet(Form::blank);
    }

    private Form answers(String cookie) {
        var form = Form.blank();
        try {
            var open = vault.open(Base64.getUrlDecoder().decode(cookie));
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
        COOKIE.give(value, VALID, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.take(request, response);
    }
}
