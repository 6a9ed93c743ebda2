package org.mitate.paper;

import java.util.Optional;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;
import org.springframework.stereotype.Component;

/// Marks the sheets that come back by FAX or post, and knows its own marks again.
@Component
public class FaxMarks {

    private final Vault vault;

    FaxMarks(Vault vault) {
        this.vault = vault;
    }

    /// Whose sheet it is, read from the text of a QR code; empty when it is not ours or was
    /// misread.
    public Optional<PaperCode> read(String text) {
        return PaperCode.read(text, vault);
    }

    /// @param name such as 申込書
    FaxMark mark(
            String number, int edition, PaperCode.Kind kind, String name, int sheet, int sheets) {
        String heading = name + " " + sheet + "/" + sheets;
        String picture =
                CaseNumber.read(number)
                        .map(
                                known ->
                                        new PaperCode(known, kind, sheet, sheets, edition)
                                                .write(vault))
                        .map(Qr::picture)
                        .orElse("");
        return new FaxMark(number, heading, edition > 1 ? "第" + edition + "版" : "", picture);
    }
}
