package org.mitate.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.mitate.shared.Refusal;
import org.mitate.shared.Vault;
import org.mitate.ui.DeviceCookie;
import org.springframework.stereotype.Component;

/// Knows the visitor behind a request under `/visit`: each time the ticket itself is asked, so that
/// one that was taken back opens nothing from then on.
@Component
public class Visitors {

    /// Lax: whoever follows the link in a mail again is still known.
    private static final DeviceCookie COOKIE = new DeviceCookie("visit", "/visit", "Lax");

    private static final Duration VALID = Duration.ofHours(12);

    private final Entrance entrance;
    private final Vault vault;

    Visitors(Entrance entrance, Vault vault) {
        this.entrance = entrance;
        this.vault = vault;
    }

    public Optional<Visitor> of(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(this::ticket).flatMap(entrance::visitor);
    }

    /// @throws Refusal for whoever has no ticket, or one that opens nothing any more
    public Visitor require(HttpServletRequest request) {
        return of(request).orElseThrow(() -> Refusal.notYours("NO_VISIT"));
    }

    public void letIn(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        String ticket = visitor.ticket().toString();
        COOKIE.give(ticket + "." + mark(ticket), VALID, request, response);
    }

    public void letOut(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.take(request, response);
    }

    private Optional<UUID> ticket(String cookie) {
        String[] parts = cookie.split("\\.");
        if (parts.length != 2) return Optional.empty();
        boolean ours = MessageDigest.isEqual(mark(parts[0]).getBytes(), parts[1].getBytes());
        return ours ? Optional.of(UUID.fromString(parts[0])) : Optional.empty();
    }

    private String mark(String ticket) {
        return vault.sign("visit", ticket);
    }
}
