package org.mitate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitate.recognition.Alphabet.Match;

/// Which way a page stands upright, from its letters: turned in each of the four ways, they look
/// like letters in one only. Lines tell nothing, for Japanese is written down as well as across.
final class WayUp {

    private static final double A4 = 210;

    /// Letters of print and hand, in millimetres.
    private static final double SMALLEST = 1.6;

    private static final double LARGEST = 7;
    private static final double SLIMMEST = 0.5;

    /// A fax tears letters apart: the parts of one lie within so many millimetres.
    private static final double[] APART = {0, 0.25, 0.5};

    /// Of each kind of looking, so many letters are looked at.
    private static final int MOST = 300;

    private static final float LIKE = 0.5f;

    /// By how many times its own uncertainty the best way must be better than each other one
    /// (Student's t): a page is turned only when there is no doubt.
    private static final double LEAST_TO_STAY = 3;

    private static final double LEAST_TO_TURN = 4;

    /// Papers are higher than wide; one that is not must be clear beyond that.
    private static final double LEAST_TO_LIE = 6;

    /// A curve that comes again and again may look like one letter lying down; a text has many.
    private static final int FEWEST_LETTERS = 10;

    private static final float READABLE = 0.7f;

    private final List<Match[]> looks = new ArrayList<>();

    private WayUp() {}

    /// @return degrees clockwise until it stands upright; empty where nobody could tell
    static Optional<Integer> degrees(Picture page) {
        var way = new WayUp();
        way.look(page);
        return way.best(page.width() > page.height());
    }

    private void look(Picture page) {
        double millimetre = Math.min(page.width(), page.height()) / A4;
        var soft = Smaller.soft(page);
        var ink = new InkSums(page);
        for (double apart : APART) {
            var letters =
                    Blots.of(soft, (int) Math.round(apart * millimetre)).stream()
                            .filter(blot -> isLetter(blot, millimetre))
                            .toList();
            int step = Math.max(1, (letters.size() + MOST - 1) / MOST);
            for (int i = 0; i < letters.size(); i += step) look(Stamp.of(ink, letters.get(i)));
        }
    }

    private static boolean isLetter(Blots.Blot blot, double millimetre) {
        return blot.longest() > SMALLEST * millimetre
                && blot.longest() < LARGEST * millimetre
                && blot.slimness() > SLIMMEST;
    }

    private void look(Stamp stamp) {
        GivenUp.heed();
        var matches = new Match[4];
        var turned = stamp;
        float most = 0;
        for (int quarters = 0; quarters < 4; quarters++) {
            matches[quarters] = Alphabet.nearest(turned);
            most = Math.max(most, matches[quarters].likeness());
            turned = turned.quarter();
        }
        if (most > LIKE) looks.add(matches);
    }

    private Optional<Integer> best(boolean wide) {
        int best = 0;
        for (int way = 1; way < 4; way++) if (sum(way) > sum(best)) best = way;
        boolean lies = wide == (best % 2 == 0);
        double least = lies ? LEAST_TO_LIE : best == 0 ? LEAST_TO_STAY : LEAST_TO_TURN;
        for (int way = 0; way < 4; way++) {
            if (way != best && clearness(best, way) < least) return Optional.empty();
        }
        return letters(best) < FEWEST_LETTERS ? Optional.empty() : Optional.of(best * 90);
    }

    private double sum(int way) {
        return looks.stream().mapToDouble(matches -> matches[way].likeness()).sum();
    }

    private double clearness(int one, int other) {
        double sum = 0;
        double squares = 0;
        for (var matches : looks) {
            double more = matches[one].likeness() - matches[other].likeness();
            sum += more;
            squares += more * more;
        }
        return squares == 0 ? 0 : sum / Math.sqrt(squares);
    }

    /// How many different ones can be read in this way, and better than in the others.
    private long letters(int way) {
        return looks.stream()
                .filter(it -> isBest(way, it))
                .map(it -> it[way].letter())
                .distinct()
                .count();
    }

    private static boolean isBest(int way, Match[] matches) {
        float likeness = matches[way].likeness();
        return likeness > READABLE && Stream.of(matches).allMatch(it -> it.likeness() <= likeness);
    }
}
