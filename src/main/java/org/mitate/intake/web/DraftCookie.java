package org.mitate.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.mitate.hospital.Hospital;
import org.mitate.intake.Draft;
import org.mitate.intake.WritingDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// The random cookie by which a browser finds its draft again.
@Component
class DraftCookie {

    private static final String NAME = "draft";

    private final WritingDesk desk;
    private final Hospital hospital;

    DraftCookie(WritingDesk desk, Hospital hospital) {
        this.desk = desk;
        this.hospital = hospital;
    }

    Optional<Draft> find(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : desk.find(cookie.getValue());
    }

    void give(HttpServletRequest request, HttpServletResponse response, String cookie) {
        int days = hospital.profile().procedure().printedDraftDays();
        set(request, response, cookie, Duration.ofDays(days));
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path("/application")
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
