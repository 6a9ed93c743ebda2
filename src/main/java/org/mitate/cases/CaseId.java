package org.mitate.cases;

import java.util.UUID;
import org.mitate.shared.Identifier;

/// The key of a case.
public record CaseId(UUID value) implements Identifier {}
