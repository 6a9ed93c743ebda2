package org.mitate.diagnosis;

/// How many orders of a category wait with one specialist.
///
/// @param specialist name of who has taken them; empty for those that nobody has taken
public record CategoryLoad(String category, String specialist, int orders) {}
