package org.mitate.inbox;

import java.util.Optional;
import java.util.UUID;
import org.mitate.ledger.Ledger;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.stereotype.Component;

/// Writes down who looked at what came in: under its number, or under the piece it came in while
/// nobody knows whose it is (rules.md §10).
@Component
public class InboxLooks {

    private static final String SHEET = "SHEET";

    private final Sheets sheets;
    private final Ledger ledger;
    private final StaffDirectory directory;

    InboxLooks(Sheets sheets, Ledger ledger, StaffDirectory directory) {
        this.sheets = sheets;
        this.ledger = ledger;
        this.directory = directory;
    }

    /// A sheet, wherever it lies.
    public Sheet at(Sheet.Id id) {
        Sheet sheet = sheets.find(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_SHEET"));
        CaseNumber filed = sheet.filing().number();
        write(Optional.ofNullable(filed).or(sheet::number), sheet.transmission());
        return sheet;
    }

    public Sheaf at(Sheaf sheaf) {
        write(sheaf.whose(), sheaf.leaves().getFirst().came().id());
        return sheaf;
    }

    private void write(Optional<CaseNumber> number, Transmission.Id piece) {
        StaffMember member = directory.actingMember();
        UUID id = member.id().value();
        number.ifPresentOrElse(
                it -> ledger.looked(id, member.account(), it, SHEET),
                () -> ledger.looked(id, member.account(), piece.value(), SHEET));
    }
}
