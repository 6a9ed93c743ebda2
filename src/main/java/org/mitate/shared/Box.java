package org.mitate.shared;

/// A rectangle on a sheet of paper, in millimetres from its upper left corner.
public record Box(double x, double y, double width, double height) {}
