package org.mitate.recognition;

import java.util.Arrays;

/// Turns pictures: by quarters without loss, and by small angles.
final class Turned {

    private Turned() {}

    /// @param degrees clockwise: 0, 90, 180 or 270
    static Picture by(int degrees, Picture picture) {
        return switch (degrees) {
            case 0 -> picture;
            case 90 -> quarter(picture);
            case 180 -> quarter(quarter(picture));
            case 270 -> quarter(quarter(quarter(picture)));
            default -> throw new IllegalArgumentException("not a quarter turn: " + degrees);
        };
    }

    private static Picture quarter(Picture picture) {
        int width = picture.height();
        byte[] to = new byte[picture.dots().length];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                to[x * width + width - 1 - y] = picture.dots()[y * picture.width() + x];
            }
        }
        return new Picture(width, picture.width(), to);
    }

    /// The same size, turned clockwise about its middle; what comes in from beside is white.
    static Picture askew(double degrees, Picture picture) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double middleX = (picture.width() - 1) / 2.0;
        double middleY = (picture.height() - 1) / 2.0;
        byte[] to = new byte[picture.dots().length];
        Arrays.fill(to, (byte) 255);
        for (int y = 0; y < picture.height(); y++) {
            double fromX = middleX - cos * middleX + sin * (y - middleY);
            double fromY = middleY + sin * middleX + cos * (y - middleY);
            for (int x = 0; x < picture.width(); x++, fromX += cos, fromY -= sin) {
                to[y * picture.width() + x] = (byte) Math.round(picture.between(fromX, fromY));
            }
        }
        return new Picture(picture.width(), picture.height(), to);
    }
}
