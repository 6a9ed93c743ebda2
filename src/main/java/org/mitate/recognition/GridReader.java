package org.mitate.recognition;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a code of known size by its areas: finds its eyes, lays a grid over it, looks at each
/// module, and lets ZXing mend the rest.
///
/// Two eyes are enough, so that a stain on the third does no harm.
final class GridReader {

    /// How many of the likeliest grids are read.
    private static final int TRIED = 8;

    private static final double LEAST_CONTRAST = 60;

    private final Picture soft;
    private final int modules;
    private final double module;
    private final GridFit fit;

    /// @param module the expected width of a module in dots
    GridReader(Picture soft, int modules, double module) {
        this.soft = soft;
        this.modules = modules;
        this.module = module;
        this.fit = new GridFit(soft, modules);
    }

    /// What can be read, the likeliest first.
    Stream<Symbol> read(InkSums ink) {
        var grids = new ArrayList<Grid>();
        var eyes = new Eyes(ink).find(module);
        for (int one = 0; one < eyes.size(); one++) {
            for (int other = 0; other < one; other++)
                squares(eyes.get(one), eyes.get(other), grids);
        }
        return grids.stream()
                .flatMap(square -> Stream.iterate(square, Grid::quarter).limit(4))
                .sorted(Comparator.comparingDouble(fit::contrast).reversed())
                .limit(TRIED)
                .map(fit::fit)
                .filter(grid -> fit.contrast(grid) > LEAST_CONTRAST)
                .flatMap(grid -> decode(grid).stream());
    }

    /// The squares of which two eyes can be corners.
    private void squares(Eyes.Eye one, Eyes.Eye other, List<Grid> grids) {
        double right = other.x() - one.x();
        double down = other.y() - one.y();
        double middleX = (one.x() + other.x()) / 2.0;
        double middleY = (one.y() + other.y()) / 2.0;
        double legs = Math.hypot(right, down) / module / (modules - 7);
        if (legs > 0.8 && legs < 1.15) {
            grids.add(Grid.square(modules, middleX - down / 2, middleY + right / 2, right, down));
            grids.add(Grid.square(modules, middleX + down / 2, middleY - right / 2, right, down));
        }
        double across = legs / Math.sqrt(2);
        if (across > 0.8 && across < 1.15) {
            double sideX = (right + down) / 2;
            double sideY = (down - right) / 2;
            grids.add(Grid.square(modules, middleX, middleY, sideX, sideY));
        }
    }

    private Optional<Symbol> decode(Grid grid) {
        double middle = fit.middle(grid);
        var bits = new BitMatrix(modules);
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                if (fit.light(grid, column, row) < middle) bits.set(column, row);
            }
        }
        try {
            String text = new Decoder().decode(bits).getText();
            return Optional.of(
                    new Symbol(text, grid.middleOf(3, 3), grid.middleOf(modules - 4, 3)));
        } catch (ReaderException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
