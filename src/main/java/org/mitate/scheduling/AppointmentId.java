package org.mitate.scheduling;

import java.util.UUID;
import org.mitate.shared.Identifier;

/// The key of an offer or an appointment.
public record AppointmentId(UUID value) implements Identifier {}
