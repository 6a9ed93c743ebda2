package org.mitate.intake;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.documents.ChecklistLine;
import org.mitate.documents.Dossier;
import org.mitate.paper.Letterheads;
import org.mitate.paper.OwnCopy;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The own copy (控え) for whoever wrote the form by hand: it goes with the acknowledgement, and
/// opens the status page as one from the wizard does. Whoever sent theirs along gets a new one, as
/// its secret has left the house.
@Component
public class OwnCopies {

    private final WritingDesk desk;
    private final Dossier dossier;
    private final Letterheads letterheads;
    private final PrintedWords words;
    private final Printer printer;

    OwnCopies(
            WritingDesk desk,
            Dossier dossier,
            Letterheads letterheads,
            PrintedWords words,
            Printer printer) {
        this.desk = desk;
        this.dossier = dossier;
        this.letterheads = letterheads;
        this.words = words;
        this.printer = printer;
    }

    /// After a death nothing goes out any more (rules.md EX06).
    public boolean mayPrint(CaseFile file) {
        return !file.isDead() && !file.stage().isEnd();
    }

    /// Whether the applicant has one, which a new one would make worthless.
    public boolean isReplaced(CaseFile file) {
        return desk.hasOwnCopy(file.number());
    }

    /// Each print draws a new secret; the one before opens nothing any more.
    ///
    /// @param status the address of the page that says how the case is going
    @Transactional
    public Pdf print(CaseFile file, String status) {
        if (!mayPrint(file)) throw Refusal.notNow("NO_OWN_COPY", file.number().printed());
        var secret = desk.giveSecret(file.number());
        return printer.print(
                "控え",
                List.of(
                        new OwnCopy(
                                letterheads.today(),
                                file.number().printed(),
                                1,
                                secret.printed(),
                                status,
                                words.today(),
                                "",
                                PrintedWords.wide(file.patient().written()),
                                words.department(file.department()),
                                dossier.check(file).lines().stream()
                                        .filter(ChecklistLine::isMissing)
                                        .map(line -> words.document(line.kind()))
                                        .toList())));
    }
}
