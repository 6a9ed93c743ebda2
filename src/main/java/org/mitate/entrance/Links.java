package org.mitate.entrance;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where the visitor's pages are found from outside.
///
/// The secretariat may know the house by another address than its patients: `mitate.address` is
/// theirs. Without it the address counts by which the secretariat came.
@Component
public class Links {

    private final String address;

    Links(@Value("${mitate.address:}") String address) {
        this.address = address.isBlank() ? "" : URI.create(address.strip()).toString();
    }

    public String to(Ticket ticket) {
        return house().replaceAll("/+$", "") + "/visit/" + ticket.key().value();
    }

    private String house() {
        if (!address.isEmpty()) return address;
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost"
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
