package org.mitate.scheduling.web;

import java.util.List;
import java.util.Optional;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.calendar.Room;

/// The rooms, and the one that is being changed.
///
/// @param inClosure what is fixed in that room while it is closed
public record RoomsView(List<Room> rooms, Optional<Room> room, List<Appointment> inClosure) {}
