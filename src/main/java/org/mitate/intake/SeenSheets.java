package org.mitate.intake;

import java.util.List;
import java.util.UUID;

/// The sheets that lay before the person who decided: what came in meanwhile is not filed unseen.
///
/// @param key of the sheaf
public record SeenSheets(String key, List<UUID> sheets) {}
