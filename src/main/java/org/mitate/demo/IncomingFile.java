package org.mitate.demo;

import java.time.Instant;
import java.util.function.Supplier;
import org.mitate.hospital.terms.Channel;

/// Something that a fax server or scanner is about to write.
///
/// @param at the machine's own time
/// @param bytes made only when it is not there yet
record IncomingFile(String name, Channel channel, Instant at, Supplier<byte[]> bytes) {}
