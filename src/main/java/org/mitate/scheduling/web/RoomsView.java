package org.mitate.scheduling.web;

import java.util.List;
import org.mitate.scheduling.calendar.Room;

/// The rooms, and the one that is being changed.
///
/// @param changing key of that room, or empty for a new one
public record RoomsView(List<Room> rooms, String changing) {}
