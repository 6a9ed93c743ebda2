package org.mitate.inbox;

import java.time.Instant;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.Channel;

/// What is known of something that comes in, before anybody looked into it.
///
/// @param mark what makes it come in once only, by whichever way
/// @param channel by FAX or by post
/// @param name as the sender called the file, for people only
/// @param sender the number or address it came from; empty when unknown
/// @param at the machine's own time (rules.md CH10)
record Arrival(
        Transmission.Way way,
        String mark,
        Channel channel,
        String name,
        String sender,
        Instant at) {

    Arrival {
        name = Scan.named(name);
    }
}
