package org.mitate.bench;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxMachine;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.paper.PaperCode;
import org.mitate.recognition.SheetReader;

/// Sends real forms through a simulated fax line, writes them as a fax server does, and reads them.
final class FaxBench {

    /// After so many pages other people apply.
    private static final int TURN = 210;

    private final SheetReader reader = new SheetReader();
    private final FaxReckoning reckoning = new FaxReckoning();
    private final OtherReaders others;
    private final int beside;
    private final PrintedForms forms = new PrintedForms();

    private FaxBench(Path folder, int beside) {
        this.others = new OtherReaders(folder);
        this.beside = beside;
    }

    static void main(String[] arguments) throws Exception {
        var given = List.of(arguments);
        int pages = number(given, "--pages", 3000);
        int beside = number(given, "--beside", 1);
        Path folder = Files.createTempDirectory("mitate-fax");
        try {
            var bench = new FaxBench(folder, beside);
            for (int page = 0; page < pages; page++) bench.one(page);
            bench.reckoning.print(bench.others);
            new UprightBench(bench.forms).run(pages / 40);
            new RepeatBench(bench.forms).run(pages / 75);
        } finally {
            House.remove(folder);
        }
    }

    private void one(int number) throws Exception {
        if (number % TURN == 0) forms.turnOver();
        var kinds = FaxKind.values();
        var kind = kinds[number % kinds.length];
        boolean fine = number / kinds.length % 2 == 0;
        var chance = new Random(number);
        var sheet = forms.sheet(chance.nextInt());
        var line = kind.draw(fine, chance);
        var sent = FaxMachine.send(sheet.picture(), line, number);
        byte[] file = FaxFile.G4.write(List.of(sent), line.lines());
        read(number, kind, fine, sheet, file);
    }

    private void read(int number, FaxKind kind, boolean fine, PrintedForms.Sheet sheet, byte[] file)
            throws Exception {
        long begun = FaxReckoning.cpu();
        BufferedImage page = PageImages.of(Media.TIFF, file, 1);
        var reading = reader.read(page, forms.marks()::read);
        long nanos = FaxReckoning.cpu() - begun;
        Optional<PaperCode> code = reading.code();
        var outcome = FaxReckoning.Outcome.of(code, sheet.code());
        reckoning.count(kind, fine, outcome, nanos);
        if (outcome == FaxReckoning.Outcome.NOT_READ && System.getProperty("failed") != null) {
            Files.write(Path.of(System.getProperty("failed"), kind + "-" + number + ".tif"), file);
        }
        if (beside > 0 && number % beside == 0) others.read(kind, page, sheet.text());
    }

    private static int number(List<String> given, String name, int usual) {
        int at = given.indexOf(name);
        return at < 0 ? usual : Integer.parseInt(given.get(at + 1));
    }
}
