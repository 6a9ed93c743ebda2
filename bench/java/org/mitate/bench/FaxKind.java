package org.mitate.bench;

import java.util.Random;
import org.mitate.demo.FaxLine;

/// The ways in which faxes are bad.
enum FaxKind {
    CALM("up to 0.5 % noise, ±3°") {
        @Override
        FaxLine spoil(FaxLine line, Random chance) {
            return line.askew(within(3, chance)).noisy(chance.nextDouble(0.005));
        }
    },
    NOISY("0.5 to 2 % noise, ±3°") {
        @Override
        FaxLine spoil(FaxLine line, Random chance) {
            return line.askew(within(3, chance)).noisy(chance.nextDouble(0.005, 0.02));
        }
    },
    VERY_NOISY("2 to 5 % noise, ±5°") {
        @Override
        FaxLine spoil(FaxLine line, Random chance) {
            return line.askew(within(5, chance)).noisy(chance.nextDouble(0.02, 0.05));
        }
    },
    LOST_LINES("10 to 80 lost lines, 1 % noise, ±3°") {
        @Override
        FaxLine spoil(FaxLine line, Random chance) {
            return line.askew(within(3, chance)).noisy(0.01).losing(chance.nextInt(10, 80));
        }
    },
    REDUCED("reduced to 90 %, 1 % noise, ±3°") {
        @Override
        FaxLine spoil(FaxLine line, Random chance) {
            return line.askew(within(3, chance)).noisy(0.01).reduced();
        }
    },
    COPIED("grey copy, 1 % noise, ±5°") {
        @Override
        FaxLine spoil(FaxLine line, Random chance) {
            return line.askew(within(5, chance)).noisy(0.01).copied();
        }
    },
    STAINED("coffee on the code, 0.5 % noise, ±3°") {
        @Override
        FaxLine spoil(FaxLine line, Random chance) {
            return line.askew(within(3, chance)).noisy(0.005).stained();
        }
    };

    final String words;

    FaxKind(String words) {
        this.words = words;
    }

    abstract FaxLine spoil(FaxLine line, Random chance);

    /// Whether the first aim is meant: at most 2 % of noise and 3 degrees.
    boolean isOrdinary() {
        return this == CALM || this == NOISY;
    }

    /// One in eight sheets lies upside down, one in sixteen sideways; all lie a little beside.
    FaxLine draw(boolean fine, Random chance) {
        int way = chance.nextInt(16);
        int turned = way < 2 ? 180 : way == 2 ? (chance.nextBoolean() ? 90 : 270) : 0;
        var line =
                (fine ? FaxLine.FINE : FaxLine.STANDARD)
                        .turned(turned)
                        .shifted(within(4, chance), within(4, chance))
                        .inked(chance.nextInt(100, 161));
        return spoil(line, chance);
    }

    private static double within(double most, Random chance) {
        return chance.nextDouble(-most, most);
    }
}
