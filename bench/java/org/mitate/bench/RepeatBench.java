package org.mitate.bench;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.recognition.Fingerprint;
import org.mitate.recognition.SheetReader;

/// Faxes sheets twice: are they known again, and are others of their kind told apart?
final class RepeatBench {

    private final PrintedForms forms;
    private final Random chance = new Random(7);
    private int pairs;
    private int known;
    private int others;
    private int mistaken;

    RepeatBench(PrintedForms forms) {
        this.forms = forms;
    }

    void run(int sheets) {
        Table.begin("The same sheet faxed twice", "", "known again", "another taken for it");
        for (var kind : LooseSheet.values()) {
            compare(kind.words, sheets, number -> kind.draw(chance));
        }
        compare("form of ours, printed", sheets, this::printed);
        var blank = forms.blank();
        compare(
                "one blank form, filled in by different people",
                sheets,
                number -> ByHand.fill(blank, chance));
        row("all", pairs, known, others, mistaken);
    }

    /// Of different people; one sheet of each.
    private BufferedImage printed(int number) {
        if (number % PrintedForms.PEOPLE == 0) forms.turnOver();
        return forms.sheet(number % PrintedForms.PEOPLE * forms.count() / PrintedForms.PEOPLE)
                .picture();
    }

    private void compare(String words, int sheets, IntFunction<BufferedImage> sheet) {
        var first = new ArrayList<Fingerprint>();
        int again = 0;
        int taken = 0;
        for (int i = 0; i < sheets; i++) {
            var drawn = sheet.apply(i);
            var here = fax(drawn);
            if (here.isAlike(fax(drawn))) again++;
            for (var other : first) if (here.isAlike(other)) taken++;
            first.add(here);
        }
        int unlike = sheets * (sheets - 1) / 2;
        row(words, sheets, again, unlike, taken);
        pairs += sheets;
        known += again;
        others += unlike;
        mistaken += taken;
    }

    private static void row(String words, int pairs, int known, int others, int mistaken) {
        Table.row(
                words, FaxReckoning.share(known, pairs), "%,d of %,d".formatted(mistaken, others));
    }

    private Fingerprint fax(BufferedImage sheet) {
        var line =
                (chance.nextBoolean() ? FaxLine.FINE : FaxLine.STANDARD)
                        .askew(chance.nextDouble(-1, 1))
                        .shifted(chance.nextDouble(-3, 3), chance.nextDouble(-3, 3))
                        .noisy(chance.nextDouble(0.03))
                        .losing(chance.nextInt(20))
                        .inked(chance.nextInt(105, 155));
        var sent = FaxMachine.send(sheet, line, chance.nextLong());
        byte[] file = FaxFile.G4.write(List.of(sent), line.lines());
        var page = PageImages.of(Media.TIFF, file, 1);
        return new SheetReader().read(page, Optional::of).fingerprint();
    }
}
