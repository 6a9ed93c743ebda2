package org.mitate.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.files.Media;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.inbox.Sheet.Filing;
import org.mitate.inbox.Sheet.Lies;
import org.mitate.paper.PaperCode;
import org.mitate.paper.PaperCode.Kind;
import org.mitate.shared.CaseNumber;

/// What the fax machine took in over night, piece by piece and sheet by sheet.
final class NightFax {

    static final CaseNumber MIYAZONO = new CaseNumber("8F3K27TV");
    static final CaseNumber KUJO = new CaseNumber("4M9Q1XZ0");

    private final List<Transmission> came = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /// The next piece; the sheets that are added afterwards came with it.
    NightFax piece(String time) {
        Instant at = Instant.parse("2026-11-20T" + time + ":00Z");
        var id = new Transmission.Id(UUID.randomUUID());
        came.add(
                new Transmission(
                        id,
                        Transmission.Way.FOLDER,
                        id.toString(),
                        Channel.FAX,
                        "fax.tif",
                        "",
                        Media.TIFF,
                        1,
                        "",
                        1,
                        at,
                        at,
                        null));
        return this;
    }

    NightFax sheet(CaseNumber number, Kind kind, int sheet, int sheets) {
        return add(code(number, kind, sheet, sheets), false, null, Filing.PILE);
    }

    NightFax filed(CaseNumber number, Kind kind, int sheet, int sheets) {
        var filing = new Filing(Lies.CASE, number, DocumentKind.APPLICATION_FORM, null, null);
        return add(code(number, kind, sheet, sheets), false, null, filing);
    }

    NightFax plain() {
        return add(null, false, null, Filing.PILE);
    }

    NightFax empty() {
        return add(null, true, null, Filing.PILE);
    }

    /// The sheet that was added as the n-th, sent again.
    NightFax again(int nth) {
        Sheet before = sheets.get(nth - 1);
        return add(before.code(), before.blank(), before.id(), Filing.PILE);
    }

    List<Sheaf> sheaves() {
        return Sheaves.of(came, sheets);
    }

    private NightFax add(
            @Nullable PaperCode code, boolean blank, Sheet.@Nullable Id repeatOf, Filing filing) {
        var piece = came.getLast().id();
        int place = 1 + (int) sheets.stream().filter(it -> it.transmission() == piece).count();
        var id = new Sheet.Id(UUID.randomUUID());
        sheets.add(
                new Sheet(id, piece, place, 0, false, blank, code, false, repeatOf, null, filing));
        return this;
    }

    private static PaperCode code(CaseNumber number, Kind kind, int sheet, int sheets) {
        return new PaperCode(number, kind, sheet, sheets, 1);
    }
}
