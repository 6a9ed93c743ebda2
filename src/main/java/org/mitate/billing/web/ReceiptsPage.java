package org.mitate.billing.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.billing.CashEntry;
import org.mitate.billing.Receipt;
import org.mitate.billing.ReceiptSearch;
import org.mitate.billing.Receipts;
import org.mitate.ledger.Ledger;
import org.mitate.paper.Pdf;
import org.mitate.shared.JapaneseDates;
import org.mitate.shared.Yen;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Receipts by date, amount and name together, their paper, and the file for the accountant.
@Controller
@RolesAllowed(Role.Names.CASHIER)
class ReceiptsPage {

    private static final int MOST_SHOWN = 500;

    private final Receipts receipts;
    private final Ledger ledger;
    private final StaffDirectory directory;
    private final Templates templates;

    ReceiptsPage(Receipts receipts, Ledger ledger, StaffDirectory directory, Templates templates) {
        this.receipts = receipts;
        this.ledger = ledger;
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/receipts")
    Screen show(Page page, Form form) {
        ReceiptSearch search = search(form);
        List<CashEntry> found = form.isRight() ? receipts.find(search, MOST_SHOWN + 1) : List.of();
        var view = ReceiptsView.of(found, MOST_SHOWN, form);
        var model = templates.billingReceipts(page, form, view);
        return form.isRight() ? Screen.of(model) : Screen.refused(model);
    }

    /// All that the same search finds, a line for each receipt and each refund.
    @GetMapping("/receipts.csv")
    ResponseEntity<byte[]> spreadsheet(Page page, Form form) {
        ReceiptSearch search = search(form);
        if (!form.isRight()) return ResponseEntity.unprocessableContent().build();
        String from = search.from() == null ? "" : "-" + search.from();
        String to = search.to() == null ? "" : "-" + search.to();
        return AccountantsFile.of(page, receipts.find(search, Integer.MAX_VALUE))
                .answer("receipts" + from + to);
    }

    /// Printing is a deed: the second time the paper says so.
    @PostMapping("/receipts/{receipt}/print")
    ResponseEntity<byte[]> print(Form form, @PathVariable String receipt) {
        look(receipts.get(receipt));
        return paper(receipts.print(receipt, form.requestKey()), receipt);
    }

    @PostMapping("/receipts/{receipt}/refund/print")
    ResponseEntity<byte[]> printRefund(Form form, @PathVariable String receipt) {
        look(receipts.get(receipt));
        return paper(receipts.printRefund(receipt, form.requestKey()), receipt + "-refund");
    }

    private void look(Receipt receipt) {
        var member = directory.actingMember();
        ledger.looked(member.id().value(), member.account(), receipt.caseNumber(), "RECEIPT");
    }

    private static ReceiptSearch search(Form form) {
        return new ReceiptSearch(
                date(form, "from"),
                date(form, "to"),
                yen(form, "least"),
                yen(form, "most"),
                form.value("name"));
    }

    private static ResponseEntity<byte[]> paper(Pdf pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"")
                .header("Cache-Control", "no-store")
                .body(pdf.bytes());
    }

    private static @Nullable LocalDate date(Form form, String field) {
        if (form.value(field).isEmpty()) return null;
        var date = JapaneseDates.read(form.value(field));
        if (date.isEmpty()) form.reject(field, "ui.form.noDate");
        return date.orElse(null);
    }

    private static @Nullable Yen yen(Form form, String field) {
        return form.value(field).isEmpty() ? null : Amounts.require(form, field);
    }
}
