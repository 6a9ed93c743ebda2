package org.mitate.paper;

/// A finished document.
///
/// @param pages how many sides it has
public record Pdf(byte[] bytes, int pages) {}
