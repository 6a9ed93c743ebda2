package org.mitate.recognition;

/// Where the modules of a code lie on a picture.
///
/// @param x the middle of the code, in dots
/// @param ax what one module to the right adds to x
/// @param ay what one module to the right adds to y
/// @param bx what one module down adds to x
/// @param by what one module down adds to y
record Grid(int modules, double x, double y, double ax, double ay, double bx, double by) {

    /// @param side from the middle of one eye to the next, as vector
    static Grid square(int modules, double x, double y, double sideX, double sideY) {
        double legs = modules - 7;
        return new Grid(modules, x, y, sideX / legs, sideY / legs, -sideY / legs, sideX / legs);
    }

    Grid quarter() {
        return new Grid(modules, x, y, bx, by, -ax, -ay);
    }

    Symbol.Point middleOf(double column, double row) {
        double right = column - (modules - 1) / 2.0;
        double down = row - (modules - 1) / 2.0;
        return new Symbol.Point(x + right * ax + down * bx, y + right * ay + down * by);
    }

    /// @param parameter 0 and 1 move it, 2 to 5 stretch and lean it
    /// @param by dots at the rim of the code
    Grid changed(int parameter, double by) {
        double each = by * 2 / modules;
        return switch (parameter) {
            case 0 -> new Grid(modules, x + by, y, ax, ay, bx, this.by);
            case 1 -> new Grid(modules, x, y + by, ax, ay, bx, this.by);
            case 2 -> new Grid(modules, x, y, ax + each, ay, bx, this.by);
            case 3 -> new Grid(modules, x, y, ax, ay + each, bx, this.by);
            case 4 -> new Grid(modules, x, y, ax, ay, bx + each, this.by);
            default -> new Grid(modules, x, y, ax, ay, bx, this.by + each);
        };
    }
}
