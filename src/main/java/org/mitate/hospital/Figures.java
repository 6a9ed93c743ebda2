package org.mitate.hospital;

import java.time.Month;

/// How outcome statistics are published (rules.md §8).
///
/// @param smallestCell counts under it are suppressed
public record Figures(Month yearBegins, int smallestCell) {}
