package org.mitate.bench;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.recognition.Reading;
import org.mitate.recognition.SheetReader;

/// Puts pages without a code into the machine in all four ways: are they set upright?
final class UprightBench {

    private static final int UPRIGHT = 0;

    private final SheetReader reader = new SheetReader();
    private final PrintedForms forms;

    UprightBench(PrintedForms forms) {
        this.forms = forms;
    }

    /// What became of the pages of a kind.
    private static final class Count {
        private int upright;
        private int undecided;
        private int wrong;
        private int spoiled;
    }

    void run(int sheets) {
        Table.begin(
                "Pages without a code, put in in four ways, up to 2 % noise, ±3°",
                "",
                "upright",
                "left as they came, and said so",
                "turned wrongly",
                "of these, upright before");
        for (var kind : LooseSheet.values()) {
            var count = new Count();
            for (int i = 0; i < sheets; i++) read(kind.draw(new Random(seed(i))), i, count);
            row(kind.words, sheets, count);
        }
        var blank = forms.blank();
        var count = new Count();
        for (int i = 0; i < sheets; i++) read(ByHand.fill(blank, new Random(seed(i))), i, count);
        row("blank form, filled in by hand", sheets, count);
    }

    private static void row(String words, int sheets, Count count) {
        Table.row(
                words,
                FaxReckoning.share(count.upright, sheets),
                String.valueOf(count.undecided),
                String.valueOf(count.wrong),
                String.valueOf(count.spoiled));
    }

    private void read(BufferedImage sheet, int number, Count count) {
        var chance = new Random(seed(number));
        int turned = number % 4 * 90;
        var line =
                (chance.nextBoolean() ? FaxLine.FINE : FaxLine.STANDARD)
                        .turned(turned)
                        .askew(chance.nextDouble(-3, 3))
                        .shifted(chance.nextDouble(-4, 4), chance.nextDouble(-4, 4))
                        .noisy(chance.nextDouble(0.02))
                        .inked(chance.nextInt(105, 155));
        var sent = FaxMachine.send(sheet, line, number);
        byte[] file = FaxFile.G4.write(List.of(sent), line.lines());
        Reading<String> reading =
                reader.read(PageImages.of(Media.TIFF, file, 1), text -> Optional.empty());
        if (reading.unsure()) count.undecided++;
        else if (reading.turned() == (360 - turned) % 360) count.upright++;
        else {
            count.wrong++;
            if (turned == UPRIGHT) count.spoiled++;
        }
    }

    /// Neighbouring seeds begin alike.
    private static long seed(int number) {
        return new Random(number * 7919L).nextLong();
    }
}
