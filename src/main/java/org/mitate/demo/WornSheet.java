package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/// A printed sheet and what happened to it before it was faxed.
record WornSheet(int width, int height, byte[] dots) {

    private static final double MILLIMETRE = FaxMachine.PRINTED / 25.4;

    /// The middle of the code that stands on every sheet.
    private static final double CODE_X = 183;

    private static final double CODE_Y = 25.5;

    static WornSheet of(BufferedImage sheet) {
        byte[] dots = ((DataBufferByte) sheet.getRaster().getDataBuffer()).getData();
        return new WornSheet(sheet.getWidth(), sheet.getHeight(), dots);
    }

    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 255 : dots[y * width + x] & 0xFF;
    }

    /// A photocopy: grey instead of white, darker to one side, black washed out, with grains.
    WornSheet copied(Random chance) {
        byte[] copy = new byte[dots.length];
        double white = 205 + chance.nextInt(30);
        double black = 40 + chance.nextInt(40);
        double shadow = chance.nextInt(35) * (chance.nextBoolean() ? 1.0 : -1.0) / width;
        for (int y = 0; y < height; y++) {
            double edge = shadow > 0 ? 0 : shadow * width;
            for (int x = 0; x < width; x++, edge += shadow) {
                double shade = black + (white - black) * at(x, y) / 255 - Math.abs(edge);
                int grain = (chance.nextInt() & 63) - 32;
                copy[y * width + x] = (byte) Math.clamp(Math.round(shade + grain), 0, 255);
            }
        }
        return new WornSheet(width, height, copy);
    }

    /// The ring of a cup, and what ran inside of it, over the code.
    WornSheet stained(Random chance) {
        byte[] wet = dots.clone();
        double radius = 32 + chance.nextDouble() * 8;
        double way = chance.nextDouble() * 2 * Math.PI;
        double from = radius - 9 + chance.nextDouble() * 18;
        double middleX = CODE_X + Math.cos(way) * from;
        double middleY = CODE_Y + Math.sin(way) * from;
        double thick = 1.5 + chance.nextDouble() * 2;
        double strong = 0.45 + chance.nextDouble() * 0.35;
        int reach = (int) ((radius + thick) * MILLIMETRE);
        for (int y = -reach; y <= reach; y++) {
            for (int x = -reach; x <= reach; x++) {
                double far = Math.hypot(x, y) / MILLIMETRE;
                double dark = far < radius - thick ? 0.12 : far < radius ? strong : 0;
                darken(wet, x + middleX * MILLIMETRE, y + middleY * MILLIMETRE, dark, chance);
            }
        }
        return new WornSheet(width, height, wet);
    }

    private void darken(byte[] wet, double x, double y, double dark, Random chance) {
        if (dark == 0 || x < 0 || y < 0 || x >= width || y >= height) return;
        int place = (int) y * width + (int) x;
        double blot = dark * (0.8 + 0.4 * chance.nextFloat());
        wet[place] = (byte) ((wet[place] & 0xFF) * Math.max(0, 1 - blot));
    }
}
