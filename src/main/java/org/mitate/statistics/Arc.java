package org.mitate.statistics;

/// One number of a table as an arc of a circulation: sums are what flows in and out of a point.
///
/// @param least the smallest value a reader must think possible
/// @param most the greatest value a reader must think possible
record Arc(int from, int to, int value, int least, int most) {

    /// More than anything that is counted here.
    static final int UNKNOWN = 1_000_000_000;

    Arc {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not in " + least + ".." + most);
        }
    }
}
