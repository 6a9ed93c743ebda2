package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Channel;

/// What comes in by FAX and post while somebody looks at the demo, from the forms of the cast.
@DemoOnly
class InboxScenes {

    private static final LocalTime NIGHT = LocalTime.of(22, 41);
    private static final FaxLine GOOD = FaxLine.FINE.askew(0.6).noisy(0.001);
    private static final FaxLine BAD = FaxLine.STANDARD.turned(180).askew(-1.4).noisy(0.008);

    private final HomePrinter printer;
    private final LetterBox letters;
    private final Hospital hospital;

    InboxScenes(HomePrinter printer, LetterBox letters, Hospital hospital) {
        this.printer = printer;
        this.letters = letters;
        this.hospital = hospital;
    }

    /// @param now the present; everything came before
    List<IncomingFile> all(Instant now) {
        var files = new ArrayList<IncomingFile>();
        for (SampleCase sample : Casting.cases()) {
            if (sample.fax() != null) files.addAll(files(sample, new Times(now)));
        }
        return files;
    }

    /// A name is the same at every start, so that a file comes once.
    private List<IncomingFile> files(SampleCase sample, Times times) {
        var story = Objects.requireNonNull(sample.fax());
        String name = "fax-" + sample.number().value().toLowerCase(Locale.ROOT);
        return switch (story) {
            case CLEAN ->
                    List.of(fax(name, times.ago(25), GOOD, () -> whole(printer.print(sample, 1))));
            case TWO_CALLS -> twoCalls(sample, name, times);
            case UPSIDE_DOWN -> List.of(fax(name, times.ago(130), BAD, () -> everything(sample)));
            case NIGHT -> twice(sample, name);
            case OLD_EDITION ->
                    List.of(
                            fax(
                                    name,
                                    times.ago(190),
                                    GOOD.askew(-0.8),
                                    () -> whole(printer.print(sample, 1))));
            case LATE_LETTER ->
                    List.of(
                            new IncomingFile(
                                    name.replace("fax", "scan") + ".tif",
                                    Channel.POST,
                                    times.ago(240),
                                    () -> send(letters.behindTheRequest(sample), FaxLine.FINE)));
        };
    }

    private List<IncomingFile> twoCalls(SampleCase sample, String name, Times times) {
        return List.of(
                fax(name + "-1", times.ago(72), GOOD, () -> begun(printer.print(sample, 1))),
                fax(name + "-2", times.ago(64), GOOD, () -> consent(sample)));
    }

    private List<IncomingFile> twice(SampleCase sample, String name) {
        var yesterday = hospital.today().minusDays(1);
        var night = yesterday.atTime(NIGHT).atZone(hospital.zone()).toInstant();
        Supplier<List<BufferedImage>> sheets = () -> whole(printer.print(sample, 1));
        var again = GOOD.askew(0.2).shifted(1, 0.5).noisy(0.003);
        return List.of(
                fax(name + "-1", night, GOOD, sheets),
                fax(name + "-2", night.plusSeconds(1020), again, sheets));
    }

    private static List<BufferedImage> whole(PrintedAtHome printed) {
        var sheets = new ArrayList<>(printed.form());
        sheets.addFirst(printed.cover());
        return sheets;
    }

    private static List<BufferedImage> begun(PrintedAtHome printed) {
        return List.of(printed.cover(), printed.form().getFirst());
    }

    private List<BufferedImage> consent(SampleCase sample) {
        return List.of(printer.print(sample, 1).consent(sample.patientWritten()));
    }

    /// The whole pile, the last sheet first.
    private List<BufferedImage> everything(SampleCase sample) {
        var printed = printer.print(sample, 1);
        var sheets = new ArrayList<>(printed.form());
        sheets.add(printed.checklist());
        sheets.add(printed.ownCopy());
        return sheets.reversed();
    }

    private static IncomingFile fax(
            String name, Instant at, FaxLine line, Supplier<List<BufferedImage>> sheets) {
        return new IncomingFile(name + ".tif", Channel.FAX, at, () -> send(sheets.get(), line));
    }

    static byte[] send(List<BufferedImage> sheets, FaxLine line) {
        var pages = new ArrayList<BufferedImage>();
        for (var sheet : sheets) pages.add(FaxMachine.send(sheet, line, pages.size()));
        return FaxFile.G4.write(pages, line.lines());
    }

    private record Times(Instant now) {

        Instant ago(int minutes) {
            return now.minusSeconds(60L * minutes);
        }
    }
}
