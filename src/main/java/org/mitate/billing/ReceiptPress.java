package org.mitate.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mitate.paper.Letterheads;
import org.mitate.paper.PaperDates;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.paper.ReceiptPaper;
import org.mitate.paper.RefundPaper;
import org.mitate.shared.Yen;
import org.springframework.stereotype.Component;

/// Sets receipts and refunds on paper, from the rows as they were written.
@Component
class ReceiptPress {

    private final Issues issues;
    private final Till till;
    private final Bills bills;
    private final BillWords words;
    private final Letterheads letterheads;
    private final Printer printer;

    ReceiptPress(
            Issues issues,
            Till till,
            Bills bills,
            BillWords words,
            Letterheads letterheads,
            Printer printer) {
        this.issues = issues;
        this.till = till;
        this.bills = bills;
        this.words = words;
        this.letterheads = letterheads;
        this.printer = printer;
    }

    Pdf print(Receipt receipt, boolean again, LocalDate today) {
        return printer.print(paper(receipt, again ? PaperDates.inEra(today) : ""));
    }

    Pdf print(Receipt receipt, Refund refund, boolean again, LocalDate today) {
        return printer.print(
                new RefundPaper(
                        paper(receipt, again ? PaperDates.inEra(today) : ""),
                        refund.number(),
                        PaperDates.inEra(refund.on()),
                        refund.reason(),
                        refund.slip()));
    }

    private ReceiptPaper paper(Receipt receipt, String reissued) {
        Charge charge = charge(receipt);
        Tender tender = till.payment(receipt.caseId()).orElseThrow().tender();
        var tax =
                new ReceiptPaper.Tax(
                        charge.percent(), words.yen(charge.total()), words.yen(charge.tax()));
        return new ReceiptPaper(
                letterheads.today(),
                receipt.number(),
                receipt.caseNumber().printed(),
                PaperDates.inEra(receipt.issuedOn()),
                reissued,
                receipt.recipient(),
                PaperDates.inEra(receipt.talkOn()),
                words.yen(receipt.yen()),
                lines(receipt, charge),
                List.of(tax),
                words.paidBy(tender),
                tender instanceof Tender.Card,
                new ReceiptPaper.Issuer(receipt.issuer(), receipt.issuerNumber(), ""));
    }

    private List<ReceiptPaper.Line> lines(Receipt receipt, Charge charge) {
        List<String> said = issues.words(receipt.caseId(), receipt.issue());
        var lines = new ArrayList<ReceiptPaper.Line>();
        for (int i = 0; i < said.size(); i++) {
            Yen yen = charge.lines().get(i).yen();
            lines.add(new ReceiptPaper.Line(said.get(i), words.yen(yen), "1", words.yen(yen)));
        }
        return lines;
    }

    private Charge charge(Receipt receipt) {
        var mode = bills.of(receipt.caseId()).orElseThrow().mode();
        return issues.of(receipt.caseId(), receipt.issue(), mode);
    }
}
