package org.mitate.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.recognition.Fingerprint;
import org.mitate.recognition.SheetReader;

/// Faxes sheets twice: are they known again, and are those of other people told apart?
final class RepeatBench {

    private static final int SIDES = 2;

    private final PrintedForms forms;
    private final Random chance = new Random(7);

    RepeatBench(PrintedForms forms) {
        this.forms = forms;
    }

    void run(int sheets) {
        int known = 0;
        int mistaken = 0;
        for (int number = 0; number < sheets; number++) {
            if (number % forms.count() == 0) forms.turnOver();
            var first = fax(number);
            if (first.isSame(fax(number))) known++;
            if (first.isSame(fax(number + SIDES))) mistaken++;
        }
        Table.begin("The same sheet faxed twice, up to 3 % noise, ±1°", "", "of", "");
        Table.row("known again", "" + sheets, FaxReckoning.share(known, sheets));
        Table.row(
                "form of another person taken for it",
                "" + sheets,
                FaxReckoning.share(mistaken, sheets));
    }

    private Fingerprint fax(int number) {
        var line =
                (chance.nextBoolean() ? FaxLine.FINE : FaxLine.STANDARD)
                        .askew(chance.nextDouble(-1, 1))
                        .shifted(chance.nextDouble(-3, 3), chance.nextDouble(-3, 3))
                        .noisy(chance.nextDouble(0.03))
                        .losing(chance.nextInt(20))
                        .inked(chance.nextInt(105, 155));
        var sent = FaxMachine.send(forms.sheet(number).picture(), line, chance.nextLong());
        byte[] file = FaxFile.G4.write(List.of(sent), line.lines());
        var page = PageImages.of(Media.TIFF, file, 1);
        return new SheetReader().read(page, Optional::of).fingerprint();
    }
}
