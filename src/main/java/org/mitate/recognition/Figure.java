package org.mitate.recognition;

import java.util.ArrayList;
import java.util.List;

/// The modules that are the same in every QR code of a size: three eyes with their white rims, and
/// the dotted lines between them.
final class Figure {

    record Module(int column, int row, boolean dark) {}

    private Figure() {}

    static List<Module> of(int modules) {
        var all = new ArrayList<Module>();
        eye(all, 0, 0, modules);
        eye(all, modules - 7, 0, modules);
        eye(all, 0, modules - 7, modules);
        for (int at = 8; at < modules - 8; at++) {
            all.add(new Module(at, 6, at % 2 == 0));
            all.add(new Module(6, at, at % 2 == 0));
        }
        return List.copyOf(all);
    }

    private static void eye(List<Module> all, int left, int top, int modules) {
        for (int row = -1; row <= 7; row++) {
            for (int column = -1; column <= 7; column++) {
                int ring = Math.max(Math.abs(column - 3), Math.abs(row - 3));
                all.add(new Module(left + column, top + row, ring < 2 || ring == 3));
            }
        }
    }
}
