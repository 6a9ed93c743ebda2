package org.mitate.inbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mitate.files.DocumentStore;
import org.mitate.files.Media;
import org.mitate.files.Scan;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes in what came, each thing once: its bytes are kept for good before anybody says so, also
/// when nobody can read them.
@Component
class InTray {

    private final Transmissions transmissions;
    private final DocumentStore store;
    private final Clock clock;

    InTray(Transmissions transmissions, DocumentStore store, Clock clock) {
        this.transmissions = transmissions;
        this.store = store;
        this.clock = clock;
    }

    /// @return what was taken in; empty when it was here already
    @Transactional
    Optional<Transmission> take(Arrival arrival, byte[] content) {
        if (transmissions.knows(arrival.mark())) return Optional.empty();
        var id = new Transmission.Id(Ids.next(clock));
        var transmission = look(id, arrival, content);
        TransactionSynchronizationManager.registerSynchronization(new Leftover(id.value()));
        store.keep(id.value(), content);
        if (transmissions.add(transmission, "")) return Optional.of(transmission);
        store.forget(id.value());
        return Optional.empty();
    }

    /// Writes down what is too large for the store: the original stays where it was put.
    ///
    /// @param reason code of the reason why nobody reads it
    /// @param heldAs where the original lies
    @Transactional
    Optional<Transmission> hold(Arrival arrival, long bytes, String reason, String heldAs) {
        var transmission =
                new Transmission(
                        new Transmission.Id(Ids.next(clock)),
                        arrival.way(),
                        arrival.mark(),
                        arrival.channel(),
                        arrival.name(),
                        arrival.sender(),
                        null,
                        bytes,
                        "",
                        0,
                        arrival.at(),
                        clock.instant(),
                        reason);
        return transmissions.add(transmission, heldAs)
                ? Optional.of(transmission)
                : Optional.empty();
    }

    private Transmission look(Transmission.Id id, Arrival arrival, byte[] content) {
        Media media = Media.of(content).orElse(null);
        int pages = 0;
        String unreadable = null;
        try {
            pages = Scan.of(arrival.name(), content).pages();
        } catch (Refusal refusal) {
            unreadable = refusal.code();
        }
        return new Transmission(
                id,
                arrival.way(),
                arrival.mark(),
                arrival.channel(),
                arrival.name(),
                arrival.sender(),
                media,
                content.length,
                digest(content),
                pages,
                arrival.at(),
                clock.instant(),
                unreadable);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this JDK", e);
        }
    }

    private final class Leftover implements TransactionSynchronization {

        private final UUID id;

        private Leftover(UUID id) {
            this.id = id;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) store.forget(id);
        }
    }
}
