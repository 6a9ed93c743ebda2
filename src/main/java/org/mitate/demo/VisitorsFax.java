package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.mitate.hospital.terms.Channel;
import org.mitate.intake.Draft;
import org.mitate.intake.Edition;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;

/// The fax machine that stands beside whoever looks at the demo: what they printed with the wizard
/// comes in at once.
@DemoOnly
public class VisitorsFax {

    private final HomePrinter printer;
    private final FaxServer server;
    private final WritingDesk desk;
    private final Clock clock;

    VisitorsFax(HomePrinter printer, FaxServer server, WritingDesk desk, Clock clock) {
        this.printer = printer;
        this.server = server;
        this.desk = desk;
        this.clock = clock;
    }

    /// How it goes through the line.
    public enum Line {
        GOOD(FaxLine.FINE.askew(0.7).noisy(0.001)),
        BAD(FaxLine.STANDARD.turned(180).askew(1.6).noisy(0.01));

        private final FaxLine fax;

        Line(FaxLine fax) {
            this.fax = fax;
        }
    }

    /// @throws Refusal `NO_SUCH_DRAFT` unless the pair is that of a printed form
    public void send(CaseNumber number, CaseNumber secret, Line line) {
        Draft draft =
                desk.find(number)
                        .filter(it -> desk.mayAsk(number, secret))
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_DRAFT"));
        Edition printed =
                desk.newestEdition(number).orElseThrow(() -> Refusal.notFound("NO_SUCH_DRAFT"));
        var sheets = sheets(draft.with(printed.entries()));
        var bytes = InboxScenes.send(sheets, line.fax);
        var now = clock.instant();
        String name = "fax-" + Ids.next(clock) + ".tif";
        server.write(new IncomingFile(name, Channel.FAX, now, () -> bytes));
    }

    private List<BufferedImage> sheets(Draft draft) {
        var form = draft.form();
        boolean family = !form.value("relation").equals("SELF");
        String patient = name(draft, "patient");
        var printed = printer.print(draft, family ? name(draft, "consultee") : patient);
        var sheets = new ArrayList<>(printed.form());
        if (printed.hasConsent()) sheets.add(printed.consent(patient));
        return sheets;
    }

    private static String name(Draft draft, String whose) {
        return draft.form().value(whose + "Family") + " " + draft.form().value(whose + "Given");
    }
}
