package org.mitate.statistics.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Horizontal bars, drawn by the server: lengths are parts of the width, so that letters keep their
/// size on every screen.
///
/// @param description what a reader who cannot see it should know; the table has the numbers
/// @param mark a line across all bars; null for none
public record Plot(
        String id,
        String title,
        String description,
        List<Bar> bars,
        List<Key> keys,
        @Nullable Mark mark) {

    private static final int ROW = 56;
    private static final int FOOT = 26;

    /// @param value what is written at its end
    public record Bar(String label, String value, List<Segment> segments) {

        /// Where the last segment ends, in per cent of the width.
        public double end() {
            return segments.isEmpty() ? 0 : segments.getLast().from() + segments.getLast().width();
        }
    }

    /// @param look name of a class of the style sheet
    public record Segment(double from, double width, String look) {}

    /// What a colour means.
    public record Key(String look, String meaning) {}

    public record Mark(double at, String meaning) {}

    public int height() {
        return bars.size() * ROW + (mark == null ? 0 : FOOT);
    }

    public int top(int place) {
        return place * ROW;
    }

    /// A length as SVG writes it.
    public static String percent(double part) {
        return Math.round(part * 100) / 100.0 + "%";
    }
}
