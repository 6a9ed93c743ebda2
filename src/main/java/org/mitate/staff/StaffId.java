package org.mitate.staff;

import java.util.UUID;
import org.mitate.shared.Identifier;

/// The key of a member of the staff.
public record StaffId(UUID value) implements Identifier {}
