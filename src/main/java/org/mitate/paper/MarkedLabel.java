package org.mitate.paper;

/// A label with its code, ready to be set.
public record MarkedLabel(OriginalLabels.Label label, FaxMark mark) {}
