package org.mitate.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what looks like the eye of a QR code: dark, round it light, round it dark, round it light.
///
/// Looks at areas and not at runs of dots as ZXing does, so that noise and lost lines do not
/// matter.
final class Eyes {

    private static final int MOST = 14;
    private static final double LEAST = 0.3;

    /// @param likeness 1 for a perfect one
    record Eye(int x, int y, double likeness) {}

    private final InkSums ink;

    Eyes(InkSums ink) {
        this.ink = ink;
    }

    /// The likeliest first.
    ///
    /// @param module the width of a module in dots
    List<Eye> find(double module) {
        int[] reaches = reaches(module);
        var all = new ArrayList<Eye>();
        for (int y = 0; y < ink.height(); y += 2) {
            for (int x = 0; x < ink.width(); x += 2) {
                double likeness = likeness(x, y, reaches);
                if (likeness > LEAST) all.add(new Eye(x, y, likeness));
            }
        }
        all.sort(Comparator.comparingDouble(Eye::likeness).reversed());
        var apart = new ArrayList<Eye>();
        for (var eye : all) {
            if (apart.size() == MOST) break;
            if (apart.stream().noneMatch(it -> distance(it, eye) < 4 * module)) apart.add(eye);
        }
        return apart;
    }

    private static double distance(Eye one, Eye other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /// Half the sides of the four squares: three, five, seven and nine modules.
    private static int[] reaches(double module) {
        int[] reaches = new int[4];
        for (int i = 0; i < 4; i++) reaches[i] = (int) Math.round((3 + 2 * i) * module / 2 - 0.5);
        return reaches;
    }

    private double likeness(int x, int y, int[] reaches) {
        int core = ink.square(x, y, reaches[0]);
        int coreArea = area(reaches[0]);
        if (core < coreArea * 110) return 0;
        int five = ink.square(x, y, reaches[1]);
        int seven = ink.square(x, y, reaches[2]);
        int nine = ink.square(x, y, reaches[3]);
        double light = mean(five - core, area(reaches[1]) - coreArea);
        double dark = mean(seven - five, area(reaches[2]) - area(reaches[1]));
        double beside = mean(nine - seven, area(reaches[3]) - area(reaches[2]));
        return (mean(core, coreArea) + dark - light - beside) / 510;
    }

    private static double mean(int sum, int area) {
        return (double) sum / area;
    }

    private static int area(int reach) {
        return (2 * reach + 1) * (2 * reach + 1);
    }
}
