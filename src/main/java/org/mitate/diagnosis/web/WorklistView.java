package org.mitate.diagnosis.web;

import java.util.List;

/// The specialist's work: what waits, and what was settled lately.
///
/// @param categories names of the categories that the specialist reads
public record WorklistView(
        List<String> categories, List<OrderLine> pending, List<OrderLine> settled) {}
