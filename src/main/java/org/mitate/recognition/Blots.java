package org.mitate.recognition;

import java.util.ArrayList;
import java.util.List;

/// Pieces of ink that hang together: letters, if they are as large as letters.
final class Blots {

    private static final int DARK = 150;

    /// The rectangle around a piece; right and bottom are the first that do not belong to it.
    record Blot(int left, int top, int right, int bottom) {

        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        int longest() {
            return Math.max(width(), height());
        }

        /// 1 for a square.
        double slimness() {
            return (double) Math.min(width(), height()) / longest();
        }
    }

    private final Picture picture;
    private final int apart;
    private int[] parents = new int[1024];
    private int[][] boxes = new int[4][1024];
    private int count;

    private Blots(Picture picture, int apart) {
        this.picture = picture;
        this.apart = apart;
    }

    /// @param apart dots that may lie between two parts of one piece
    static List<Blot> of(Picture picture, int apart) {
        return new Blots(picture, apart).find();
    }

    private List<Blot> find() {
        int[] above = new int[picture.width()];
        int[] since = new int[picture.width()];
        java.util.Arrays.fill(above, -1);
        for (int y = 0; y < picture.height(); y++) {
            int last = -1;
            int lastX = -1;
            for (int x = 0; x < picture.width(); x++) {
                if (picture.at(x, y) >= DARK) continue;
                int piece = last >= 0 && x - lastX <= apart + 1 ? last : -1;
                for (int u = Math.max(0, x - apart);
                        u <= Math.min(above.length - 1, x + apart);
                        u++) {
                    if (above[u] >= 0 && y - since[u] <= apart + 1) piece = joined(piece, above[u]);
                }
                if (piece < 0) piece = begin(x, y);
                last = piece;
                lastX = x;
                grow(piece, x, y);
                above[x] = piece;
                since[x] = y;
            }
        }
        return pieces();
    }

    private int begin(int x, int y) {
        if (count == parents.length) {
            parents = java.util.Arrays.copyOf(parents, 2 * count);
            for (int i = 0; i < 4; i++) boxes[i] = java.util.Arrays.copyOf(boxes[i], 2 * count);
        }
        parents[count] = count;
        boxes[0][count] = x;
        boxes[1][count] = y;
        boxes[2][count] = x + 1;
        boxes[3][count] = y + 1;
        return count++;
    }

    private void grow(int piece, int x, int y) {
        int root = root(piece);
        boxes[0][root] = Math.min(boxes[0][root], x);
        boxes[2][root] = Math.max(boxes[2][root], x + 1);
        boxes[3][root] = y + 1;
    }

    private int joined(int one, int other) {
        if (one < 0) return other;
        int first = root(one);
        int second = root(other);
        if (first == second) return first;
        parents[second] = first;
        for (int i = 0; i < 2; i++) boxes[i][first] = Math.min(boxes[i][first], boxes[i][second]);
        for (int i = 2; i < 4; i++) boxes[i][first] = Math.max(boxes[i][first], boxes[i][second]);
        return first;
    }

    private int root(int piece) {
        int at = piece;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private List<Blot> pieces() {
        var all = new ArrayList<Blot>();
        for (int i = 0; i < count; i++) {
            if (parents[i] != i) continue;
            all.add(new Blot(boxes[0][i], boxes[1][i], boxes[2][i], boxes[3][i]));
        }
        return all;
    }
}
