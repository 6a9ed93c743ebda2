package org.mitate.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.BoundPapers;
import org.mitate.files.Binder;
import org.mitate.files.FilePage;
import org.mitate.files.Scan;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// Binds the sheets of a paper again after one of them came or went.
@Component
class Bindery {

    private final Placings placings;
    private final BoundPapers papers;
    private final Binder binder;
    private final Hospital hospital;

    Bindery(Placings placings, BoundPapers papers, Binder binder, Hospital hospital) {
        this.placings = placings;
        this.papers = papers;
        this.binder = binder;
        this.hospital = hospital;
    }

    /// @param whole with these pages nothing of it is missing any more
    void renew(CaseFile file, Booklet booklet, boolean whole) {
        List<PlacedSheet> sheets = placings.of(booklet);
        if (sheets.isEmpty()) {
            papers.unbind(file.id(), paper(booklet, hospital.today()));
            return;
        }
        Scan scan = binder.bind(name(booklet), sources(sheets));
        var arrived = paper(booklet, arrivedOn(sheets));
        UUID bound = papers.bind(file.id(), arrived, scan, whole).id().value();
        for (int place = 1; place <= sheets.size(); place++) {
            placings.bound(sheets.get(place - 1).sheet().id(), bound, place);
        }
    }

    private static List<FilePage> sources(List<PlacedSheet> sheets) {
        return sheets.stream().map(PlacedSheet::source).toList();
    }

    /// Of the machine's time: when the first of its pages came.
    private LocalDate arrivedOn(List<PlacedSheet> sheets) {
        return sheets.stream()
                .map(sheet -> sheet.arrivedAt().atZone(hospital.zone()).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static ArrivedPaper paper(Booklet booklet, LocalDate day) {
        return new ArrivedPaper(
                booklet.paper(), booklet.material(), day, booklet.delivery(), 1, false, "");
    }

    private static String name(Booklet booklet) {
        return booklet.number().printed() + "-" + booklet.paper() + ".pdf";
    }
}
