package org.mitate.room.line;

/// How often a page may speak: browsers that look for a way say much at once and little after it.
final class Allowance {

    private static final int MOST = 150;
    private static final double PER_SECOND = 10;

    private double left = MOST;
    private long asked;

    /// @param now in nanoseconds of the machine's running time
    Allowance(long now) {
        asked = now;
    }

    synchronized boolean take(long now) {
        left = Math.min(MOST, left + (now - asked) / 1e9 * PER_SECOND);
        asked = now;
        if (left < 1) return false;
        left--;
        return true;
    }
}
