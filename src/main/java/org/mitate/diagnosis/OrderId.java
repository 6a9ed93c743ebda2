package org.mitate.diagnosis;

import java.util.UUID;
import org.mitate.shared.Identifier;

/// The key of a diagnosis order.
public record OrderId(UUID value) implements Identifier {}
