package org.mitate.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitate.paper.AddressLabels;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.ConsentForm;
import org.mitate.paper.FaxCover;
import org.mitate.paper.FieldMap;
import org.mitate.paper.Letterhead;
import org.mitate.paper.Letterheads;
import org.mitate.paper.MailingLabels;
import org.mitate.paper.MailingLabels.Label;
import org.mitate.paper.Paper;
import org.mitate.paper.PaperCode;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.springframework.stereotype.Component;

/// The one document at the end of the wizard: everything to sign, to send, to hand over and to
/// keep.
@Component
public class PaperPackage {

    private static final String BLANK = "セカンドオピニオン申込書（手書き用）";

    private final Printer printer;
    private final Letterheads letterheads;
    private final EarlyCheck check;
    private final PrintedWords words;

    PaperPackage(Printer printer, Letterheads letterheads, EarlyCheck check, PrintedWords words) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.check = check;
        this.words = words;
    }

    /// @param status the address of the page that says how the case is going
    public Pdf print(Draft draft, String status) {
        return printer.print("セカンドオピニオン申込書一式", packed(draft).all(status));
    }

    private PackedPapers packed(Draft draft) {
        return new PackedPapers(
                draft,
                FormReader.read(draft.form()),
                check.check(draft.form()),
                letterheads.today(),
                words);
    }

    /// A paper that comes back signed, as it was printed: what is written on it by hand is what is
    /// more.
    ///
    /// @param draft with the entries of the edition that came
    public Optional<Signed> signed(Draft draft, PaperCode.Kind kind) {
        return packed(draft)
                .signed(kind)
                .map(
                        paper ->
                                new Signed(
                                        printer.print(paper.title(), List.of(paper)),
                                        printer.fields(paper)));
    }

    /// @param fields where they stand on its pages
    public record Signed(Pdf print, FieldMap fields) {}

    /// The form to write on by hand, with the consent form, the cover of a FAX and the labels.
    public Pdf blank() {
        return printer.print(BLANK, blankSheets(letterheads.today()));
    }

    /// The same with the label for the envelope in which it goes out.
    public Pdf blankFor(Label label) {
        Letterhead letterhead = letterheads.today();
        var sheets = new ArrayList<Paper>();
        sheets.add(new MailingLabels(letterhead, List.of(label)));
        sheets.addAll(blankSheets(letterhead));
        return printer.print(BLANK, sheets);
    }

    private static List<Paper> blankSheets(Letterhead letterhead) {
        var sheets = new ArrayList<Paper>();
        sheets.add(ApplicationForm.blank(letterhead));
        sheets.add(ConsentForm.blank(letterhead));
        if (letterhead.terms().fax()) sheets.add(FaxCover.blank(letterhead));
        sheets.add(new AddressLabels(letterhead, "", "", "", ""));
        return sheets;
    }
}
