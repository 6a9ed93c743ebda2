package org.mitate.inbox;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.files.DocumentStore;
import org.mitate.files.Media;
import org.mitate.files.Scan;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what came, each thing once: its bytes are kept for good before anybody says so, also
/// when nobody can read them.
@Component
class InTray {

    private final Transmissions transmissions;
    private final Progress progress;
    private final DocumentStore store;
    private final Clock clock;

    InTray(Transmissions transmissions, Progress progress, DocumentStore store, Clock clock) {
        this.transmissions = transmissions;
        this.progress = progress;
        this.store = store;
        this.clock = clock;
    }

    /// @return what was taken in; empty when it was here already
    @Transactional
    Optional<Transmission> take(Arrival arrival, byte[] content) {
        if (transmissions.knows(arrival.mark())) return Optional.empty();
        return keep(arrival, content, look(arrival.name(), content));
    }

    /// Keeps what no page can be made of.
    ///
    /// @param reason code of the sentence `inbox.reason.<code>`
    @Transactional
    Optional<Transmission> keepUnread(Arrival arrival, byte[] content, String reason) {
        return keep(arrival, content, new Look(null, 0, reason));
    }

    /// Looks again at something on the shelf, as after an update of the program.
    @Transactional
    void lookAgain(Transmission transmission) {
        if (transmission.pages() > 0) {
            progress.readAgain(transmission.id());
            return;
        }
        byte[] content = store.fetch(transmission.id().value());
        Look look = look(transmission.name(), content);
        progress.seeAgain(transmission.id(), look.media(), look.pages(), look.unreadable());
    }

    /// Writes down what is too large for the store: the original stays where it was put.
    ///
    /// @param reason code of the reason why nobody reads it
    /// @param heldAs where the original lies
    @Transactional
    Optional<Transmission> hold(Arrival arrival, long bytes, String reason, String heldAs) {
        var transmission = transmission(arrival, new Look(null, 0, reason), bytes, "");
        return transmissions.add(transmission, heldAs)
                ? Optional.of(transmission)
                : Optional.empty();
    }

    private Optional<Transmission> keep(Arrival arrival, byte[] content, Look look) {
        var transmission = transmission(arrival, look, content.length, digest(content));
        UUID id = transmission.id().value();
        store.keepUnlessRolledBack(id, content);
        if (transmissions.add(transmission, "")) return Optional.of(transmission);
        store.forget(id);
        return Optional.empty();
    }

    /// What a first look tells.
    private record Look(@Nullable Media media, int pages, @Nullable String unreadable) {}

    private static Look look(String name, byte[] content) {
        Media media = Media.of(content).orElse(null);
        try {
            return new Look(media, Scan.of(name, content).pages(), null);
        } catch (Refusal refusal) {
            return new Look(media, 0, refusal.code());
        } catch (RuntimeException | StackOverflowError odd) {
            return new Look(media, 0, "FILE_DAMAGED");
        }
    }

    private Transmission transmission(Arrival arrival, Look look, long bytes, String digest) {
        return new Transmission(
                new Transmission.Id(Ids.next(clock)),
                arrival.way(),
                arrival.mark(),
                arrival.channel(),
                arrival.name(),
                arrival.sender(),
                look.media(),
                bytes,
                digest,
                look.pages(),
                arrival.at(),
                clock.instant(),
                look.unreadable());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this JDK", e);
        }
    }
}
