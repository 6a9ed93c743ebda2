package org.mitate.intake;

import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.shared.Refusal;

/// The page pictures that belong to a form on the desk. The inbox holds them; a form may also lie
/// there on paper only.
public interface SheetsAtHand {

    /// @param key of the sheaf in addresses: the number on its sheets, or what came in one piece
    /// @return empty when nothing of it lies on the pile any more
    Optional<SheetsOnDesk> find(String key);

    /// What somebody wrote by hand on the sheets that we printed, to be looked at once. This reads
    /// pictures and takes about a second.
    List<Glance> glances(SheetsOnDesk sheets);

    /// Files the sheets that were seen with the first case, in the transaction of the receipt.
    ///
    /// @throws Refusal `SHEETS_GONE` when one of them no longer lies on the pile: somebody else was
    /// quicker, and must not be done twice
    void filed(SeenSheets seen, List<CaseFile> opened);
}
