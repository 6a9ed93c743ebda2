package org.mitate.statistics;

/// A number as the public sees it.
public sealed interface Shown {

    record Exact(int count) implements Shown {}

    /// A number of a year that is not final: at least the one, at most the other.
    record Range(int least, int most) implements Shown {}

    /// Suppressed: too small, or a small one could be computed from it.
    record Hidden() implements Shown {}

    /// Not offered, so there is nothing to count.
    record Nothing() implements Shown {}

    Shown HIDDEN = new Hidden();
    Shown NOTHING = new Nothing();

    /// @param step 1 for the number itself
    static Shown of(int count, int step) {
        if (step == 1) return new Exact(count);
        int least = count / step * step;
        return new Range(least, least + step - 1);
    }

    default boolean isHidden() {
        return this instanceof Hidden;
    }
}
