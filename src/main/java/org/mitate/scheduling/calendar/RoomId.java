package org.mitate.scheduling.calendar;

import java.util.UUID;
import org.mitate.shared.Identifier;

/// The key of a room.
public record RoomId(UUID value) implements Identifier {}
