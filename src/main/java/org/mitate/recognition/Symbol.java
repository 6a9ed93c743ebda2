package org.mitate.recognition;

/// A QR code that was read.
///
/// @param topLeft the middle of its eye that is upper left when the code stands upright, in dots of
/// the page
/// @param topRight the middle of the eye to the right of it
record Symbol(String text, Point topLeft, Point topRight) {

    record Point(double x, double y) {}

    Symbol movedAndEnlarged(int x, int y, int times) {
        return new Symbol(text, moved(topLeft, x, y, times), moved(topRight, x, y, times));
    }

    /// Degrees clockwise by which the code is turned away from upright, -180 to 180.
    double angle() {
        return Math.toDegrees(Math.atan2(topRight.y() - topLeft.y(), topRight.x() - topLeft.x()));
    }

    /// From eye to eye.
    double width() {
        return Math.hypot(topRight.x() - topLeft.x(), topRight.y() - topLeft.y());
    }

    private static Point moved(Point point, int x, int y, int times) {
        return new Point((x + point.x()) * times, (y + point.y()) * times);
    }
}
