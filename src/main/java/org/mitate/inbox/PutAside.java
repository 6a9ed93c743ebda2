package org.mitate.inbox;

import java.time.Instant;
import java.util.UUID;

/// A sheet that somebody put aside.
///
/// @param name of what it came in, as the sender called it
/// @param place in there, counted from 1
/// @param by name of the member of the staff
/// @param reason a code such as `ADVERT`
public record PutAside(UUID sheet, String name, int place, Instant at, String by, String reason) {}
