package org.mitate.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.mitate.statistics.web.Plot.Segment;

/// How long a bar is: the greatest number takes three quarters of the width, the rest is for what
/// is written at its end.
record PlotScale(double greatest) {

    private static final double WIDTH = 72;

    static PlotScale upTo(double greatest) {
        return new PlotScale(Math.max(1, greatest));
    }

    double at(double value) {
        return value / greatest * WIDTH;
    }

    /// Segments one after the other.
    List<Segment> stack(List<Part> parts) {
        var segments = new ArrayList<Segment>();
        double from = 0;
        for (Part part : parts) {
            double width = at(part.size());
            if (width > 0) segments.add(new Segment(from, width, part.look()));
            from += width;
        }
        return segments;
    }

    record Part(double size, String look) {}
}
