package org.mitate.intake;

/// Where a field stands on the blank form, in parts of the sheet's width and height, so that it
/// holds for pictures of any resolution.
///
/// @param sheet of the form, counted from 1
public record FormRegion(int sheet, double left, double top, double width, double height) {

    private static final double WORDS = 0.145;

    /// The box to write in: the printed words stand in a column of their own at its left.
    public FormRegion withoutItsWords() {
        return new FormRegion(sheet, left + WORDS, top, width - WORDS, height);
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= left + width && y >= top && y <= top + height;
    }

    /// As the page's script reads it: `1 0.1 0.2 0.5 0.05`.
    public String written() {
        return sheet
                + " "
                + shortened(left)
                + " "
                + shortened(top)
                + " "
                + shortened(width)
                + " "
                + shortened(height);
    }

    private static String shortened(double part) {
        return String.valueOf(Math.round(part * 1000) / 1000.0);
    }
}
