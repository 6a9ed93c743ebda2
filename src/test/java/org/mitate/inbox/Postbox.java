package org.mitate.inbox;

import java.time.Instant;
import java.util.UUID;
import org.mitate.hospital.terms.Channel;
import org.springframework.context.ApplicationContext;

/// Lets something come in for tests of other rooms, and has it read.
public final class Postbox {

    private final InTray tray;
    private final ReadingDesk desk;

    public Postbox(ApplicationContext clinic) {
        tray = clinic.getBean(InTray.class);
        desk = clinic.getBean(ReadingDesk.class);
    }

    /// @return the key of its sheaf, where no number is on it
    public String fax(byte[] tiff, Instant at) {
        var arrival =
                new Arrival(
                        Transmission.Way.UPLOAD,
                        UUID.randomUUID().toString(),
                        Channel.FAX,
                        "fax.tif",
                        "",
                        at);
        var taken = tray.take(arrival, tiff).orElseThrow();
        desk.readAll();
        return taken.id().value().toString();
    }
}
