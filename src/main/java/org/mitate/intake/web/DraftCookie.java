package org.mitate.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.mitate.hospital.Hospital;
import org.mitate.intake.Draft;
import org.mitate.intake.WritingDesk;
import org.mitate.ui.DeviceCookie;
import org.springframework.stereotype.Component;

/// The random cookie by which a browser finds its draft again.
@Component
class DraftCookie {

    private static final DeviceCookie COOKIE = new DeviceCookie("draft", "/application", "Lax");

    private final WritingDesk desk;
    private final Hospital hospital;

    DraftCookie(WritingDesk desk, Hospital hospital) {
        this.desk = desk;
        this.hospital = hospital;
    }

    Optional<Draft> find(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(desk::find);
    }

    void give(HttpServletRequest request, HttpServletResponse response, String cookie) {
        int days = hospital.profile().procedure().printedDraftDays();
        COOKIE.give(cookie, Duration.ofDays(days), request, response);
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.take(request, response);
    }
}
