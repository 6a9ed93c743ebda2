package org.mitate.demo;

import java.time.Clock;
import java.time.Duration;
import org.mitate.hospital.Hospital;
import org.mitate.intake.Draft;
import org.mitate.intake.Edition;
import org.mitate.intake.PaperPackage;
import org.mitate.intake.WritingDesk;

/// The printers at the applicants' homes.
@DemoOnly
class HomePrinter {

    private static final String STATUS = "https://mitate.example.jp/status";

    private final PaperPackage papers;
    private final WritingDesk desk;
    private final Hospital hospital;
    private final Clock clock;

    HomePrinter(PaperPackage papers, WritingDesk desk, Hospital hospital, Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// What was printed in that edition; of a form that was received long ago the first.
    PrintedAtHome print(SampleCase sample, int edition) {
        var printed =
                desk.edition(sample.number(), edition)
                        .orElseGet(() -> new Edition(1, SampleForm.of(sample), clock.instant()));
        var draft =
                new Draft(
                        sample.number(),
                        sample.secret(),
                        printed.entries(),
                        printed.number(),
                        printed.printedAt().plus(Duration.ofDays(90)));
        return print(draft, signer(sample));
    }

    PrintedAtHome print(Draft draft, String signer) {
        return new PrintedAtHome(
                papers.print(draft, STATUS), signer, hospital.today(), signer.hashCode());
    }

    byte[] blank() {
        return papers.blank().bytes();
    }

    private static String signer(SampleCase sample) {
        var consultee = sample.consultee();
        var name = consultee == null ? sample.patient().name() : consultee.name();
        return name.get(0) + " " + name.get(1);
    }
}
