package org.mitate.recognition;

/// Where a place on one sheet lies on another picture of it: `x' = x0 + xx·x + xy·y`, and so for y.
record Placement(double x0, double xx, double xy, double y0, double yx, double yy) {

    double x(double x, double y) {
        return x0 + xx * x + xy * y;
    }

    double y(double x, double y) {
        return y0 + yx * x + yy * y;
    }

    /// Larger or smaller, turned clockwise, so that one point comes to lie on another.
    ///
    /// @param across new units for an old one, from left to right
    /// @param down the same from top to bottom
    static Placement similar(
            double across, double down, double degrees, Symbol.Point from, Symbol.Point to) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double right = across * (cos * from.x() - sin * from.y());
        double below = down * (sin * from.x() + cos * from.y());
        return new Placement(
                to.x() - right,
                across * cos,
                -across * sin,
                to.y() - below,
                down * sin,
                down * cos);
    }

    /// What lies there, a piece of the sheet as a picture of its own.
    ///
    /// @param dots of the piece on a unit of the sheet
    Picture piece(Picture from, double left, double top, int width, int height, double dots) {
        byte[] to = new byte[width * height];
        for (int row = 0; row < height; row++) {
            double y = top + row / dots;
            double fromX = x(left, y);
            double fromY = y(left, y);
            for (int column = 0; column < width; column++) {
                to[row * width + column] = (byte) Math.round(from.between(fromX, fromY));
                fromX += xx / dots;
                fromY += yx / dots;
            }
        }
        return new Picture(width, height, to);
    }
}
