package org.mitate.billing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.mitate.billing.card.PayLink;
import org.mitate.billing.card.PayLinks;
import org.mitate.shared.Vault;
import org.mitate.ui.DeviceCookie;
import org.springframework.stereotype.Component;

/// Knows who opened a pay link on this device, for an hour.
@Component
class PayTicket {

    private static final DeviceCookie COOKIE = new DeviceCookie("pay", "/pay", "Lax");
    private static final Duration VALID = Duration.ofHours(1);

    private final PayLinks links;
    private final Vault vault;

    PayTicket(PayLinks links, Vault vault) {
        this.links = links;
        this.vault = vault;
    }

    void give(PayLink link, HttpServletRequest request, HttpServletResponse response) {
        String id = link.id().toString();
        COOKIE.give(id + "." + vault.sign("pay", id), VALID, request, response);
    }

    Optional<PayLink> read(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(this::ours).map(UUID::fromString).flatMap(links::of);
    }

    private Optional<String> ours(String cookie) {
        String[] parts = cookie.split("\\.");
        if (parts.length != 2) return Optional.empty();
        String mark = vault.sign("pay", parts[0]);
        boolean same = MessageDigest.isEqual(mark.getBytes(), parts[1].getBytes());
        return same ? Optional.of(parts[0]) : Optional.empty();
    }
}
