package org.mitate.guide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;
import org.mitate.ui.DeviceCookie;
import org.springframework.stereotype.Component;

/// The signed cookie with which an applicant reads the status for a while; neither number nor
/// secret ever stand in an address.
@Component
class StatusTicket {

    private static final DeviceCookie COOKIE = new DeviceCookie("status", "/status", "Strict");

    private static final Duration VALID = Duration.ofMinutes(20);

    private final Vault vault;
    private final Clock clock;

    StatusTicket(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    void give(CaseNumber number, HttpServletRequest request, HttpServletResponse response) {
        String words = number.value() + "." + clock.instant().plus(VALID).getEpochSecond();
        COOKIE.give(words + "." + mark(words), VALID, request, response);
    }

    void take(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.take(request, response);
    }

    Optional<CaseNumber> read(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(this::number);
    }

    private Optional<CaseNumber> number(String ticket) {
        String[] parts = ticket.split("\\.");
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) return Optional.empty();
        String mark = mark(parts[0] + "." + parts[1]);
        boolean ours = MessageDigest.isEqual(mark.getBytes(), parts[2].getBytes());
        Instant until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return ours && clock.instant().isBefore(until)
                ? CaseNumber.read(parts[0])
                : Optional.empty();
    }

    private String mark(String words) {
        return vault.sign("status-ticket", words);
    }
}
