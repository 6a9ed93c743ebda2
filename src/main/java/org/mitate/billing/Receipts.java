package org.mitate.billing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mitate.hospital.Hospital;
import org.mitate.paper.Pdf;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The receipts to be found and printed; after the first print each says 再発行 (rules.md §6).
@Component
public class Receipts {

    private final CashBook cashBook;
    private final ReceiptBook book;
    private final Till till;
    private final ReceiptPress press;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Clock clock;

    Receipts(
            CashBook cashBook,
            ReceiptBook book,
            Till till,
            ReceiptPress press,
            StaffDirectory directory,
            Hospital hospital,
            Clock clock) {
        this.cashBook = cashBook;
        this.book = book;
        this.till = till;
        this.press = press;
        this.directory = directory;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// Receipts and refunds, the last first.
    ///
    /// @param most how many at most
    public List<CashEntry> find(ReceiptSearch search, int most) {
        return cashBook.find(search, most);
    }

    public Receipt get(String number) {
        return book.byNumber(number).orElseThrow(() -> Refusal.notFound("NO_SUCH_RECEIPT"));
    }

    public boolean isPrinted(String number) {
        return book.isPrinted(number);
    }

    /// Prints the receipt; the same press again gives the same paper.
    @Transactional
    public Pdf print(String number, UUID requestKey) {
        Receipt receipt = get(number);
        return press.print(receipt, isReprint(number, requestKey), hospital.today());
    }

    /// Prints the document of the money given back.
    @Transactional
    public Pdf printRefund(String receiptNumber, UUID requestKey) {
        Receipt receipt = get(receiptNumber);
        Refund refund =
                till.refund(receiptNumber).orElseThrow(() -> Refusal.notFound("NO_SUCH_RECEIPT"));
        return press.print(
                receipt, refund, isReprint(refund.number(), requestKey), hospital.today());
    }

    private boolean isReprint(String number, UUID requestKey) {
        String by = directory.actingMember().name().written();
        LocalDate today = hospital.today();
        return book.print(number, by, today, clock.instant(), requestKey) > 1;
    }
}
