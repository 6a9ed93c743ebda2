package org.mitate.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.documents.Delivery;
import org.mitate.documents.FileCabinet;
import org.mitate.documents.PaperSlot;
import org.springframework.stereotype.Component;

/// The sheets that lie with a case, paper by paper.
@Component
public class FiledSheets {

    private final Placings placings;
    private final FileCabinet cabinet;

    FiledSheets(Placings placings, FileCabinet cabinet) {
        this.placings = placings;
        this.cabinet = cabinet;
    }

    /// @param scan in which its sheets are bound
    public record FiledPaper(
            PaperSlot slot, Delivery delivery, UUID scan, List<FiledSheet> sheets) {}

    /// @param place in the scan, counted from 1
    public record FiledSheet(Sheet.Id id, int place) {}

    /// Those whose scan is still kept.
    public List<FiledPaper> of(CaseFile file) {
        var papers = new LinkedHashMap<Booklet, FiledPaper>();
        var kept = cabinet.of(file).stream().map(scan -> scan.id().value()).toList();
        for (PlacedSheet sheet : placings.with(file.number())) {
            UUID scan = sheet.sheet().filing().file();
            Booklet booklet = sheet.booklet();
            if (scan == null || booklet == null) continue;
            papers.computeIfAbsent(booklet, it -> paper(it, scan))
                    .sheets()
                    .add(new FiledSheet(sheet.sheet().id(), sheet.filePlace()));
        }
        return papers.values().stream().filter(paper -> kept.contains(paper.scan())).toList();
    }

    private static FiledPaper paper(Booklet booklet, UUID scan) {
        var slot = new PaperSlot(booklet.paper(), booklet.material());
        return new FiledPaper(slot, booklet.delivery(), scan, new ArrayList<>());
    }
}
