package org.mitate.bench;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
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
            var some = new ArrayList<BufferedImage>();
            for (int i = 0; i < sheets; i++) some.add(kind.draw(chance));
            compare(kind.words, some);
        }
        compare("form of ours, printed", printed(sheets));
        var blank = forms.blank();
        var filled = new ArrayList<BufferedImage>();
        for (int i = 0; i < sheets; i++) filled.add(ByHand.fill(blank, chance));
        compare("one blank form, filled in by different people", filled);
        row("all", pairs, known, others, mistaken);
    }

    /// Of different people; one sheet of each.
    private List<BufferedImage> printed(int sheets) {
        var some = new ArrayList<BufferedImage>();
        for (int i = 0; i < sheets; i++) {
            if (i % PrintedForms.PEOPLE == 0) forms.turnOver();
            some.add(
                    forms.sheet(i % PrintedForms.PEOPLE * forms.count() / PrintedForms.PEOPLE)
                            .picture());
        }
        return some;
    }

    private void compare(String words, List<BufferedImage> sheets) {
        var first = sheets.stream().map(this::fax).toList();
        int again = 0;
        int taken = 0;
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).isAlike(fax(sheets.get(i)))) again++;
            for (int other = 0; other < i; other++) {
                if (first.get(i).isAlike(first.get(other))) taken++;
            }
        }
        int unlike = first.size() * (first.size() - 1) / 2;
        row(words, first.size(), again, unlike, taken);
        pairs += first.size();
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
