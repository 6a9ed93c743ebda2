package org.mitate.intake;

import java.util.UUID;

/// A place of the printed form where a hand may have written: a finding to look at, never a
/// decision.
///
/// @param field its name on the printed form, such as `signature`
/// @param inked whether something was written there
/// @param image the clipping of the picture as an address
public record Glance(UUID sheet, String field, boolean inked, String image) {}
