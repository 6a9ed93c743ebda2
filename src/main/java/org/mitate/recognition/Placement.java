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
    static Placement similar(double scale, double degrees, Symbol.Point from, Symbol.Point to) {
        double cos = scale * Math.cos(Math.toRadians(degrees));
        double sin = scale * Math.sin(Math.toRadians(degrees));
        return new Placement(
                to.x() - cos * from.x() + sin * from.y(),
                cos,
                -sin,
                to.y() - sin * from.x() - cos * from.y(),
                sin,
                cos);
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
