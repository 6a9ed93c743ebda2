package org.mitate.documents.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Delivery;
import org.mitate.hospital.terms.Channel;
import org.mitate.shared.Folding;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;

/// The form in which the secretariat ticks what came in: one delivery at a time.
record ArrivalForm(Form form, List<PaperRow> rows) {

    private static final int MOST_PIECES = 999;

    /// Ready to tick: today, and what the applicant said would come and go back.
    static Form fresh(CaseFile file, List<PaperRow> rows, LocalDate today) {
        boolean faxed = file.arrival().channel() == Channel.FAX;
        var form =
                Form.blank()
                        .with("arrivedOn", today.toString())
                        .with("delivery", (faxed ? Delivery.FAX : Delivery.POST).name());
        for (PaperRow row : rows) {
            form.with("pieces-" + row.key(), "1");
            file.application().enclosures().stream()
                    .filter(enclosure -> announces(enclosure, row))
                    .forEach(enclosure -> announce(form, row, enclosure));
        }
        return form;
    }

    private static boolean announces(Enclosure enclosure, PaperRow row) {
        return row.material() == null
                ? row.kind().name().equals(enclosure.kind().name())
                : row.material() == enclosure.kind();
    }

    private static void announce(Form form, PaperRow row, Enclosure enclosure) {
        form.with("pieces-" + row.key(), String.valueOf(Math.max(1, enclosure.count())));
        if (enclosure.toReturn()) form.with("lent-" + row.key(), "yes");
    }

    /// What was ticked; mistakes stand in the form.
    List<ArrivedPaper> read(LocalDate today) {
        var on = JapaneseDates.read(form.value("arrivedOn"));
        if (on.isEmpty()) form.reject("arrivedOn", "ui.form.noDate");
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            form.reject("arrivedOn", "documents.arrival.future");
        }
        var delivery = form.choice("delivery", Delivery.class);
        if (delivery.isEmpty()) form.reject("delivery", "documents.arrival.delivery.missing");
        var papers = new ArrayList<ArrivedPaper>();
        for (PaperRow row : rows) {
            if (!form.has("come", row.key())) continue;
            form.limit("lacking-" + row.key(), 200);
            papers.add(
                    new ArrivedPaper(
                            row.kind(),
                            row.material(),
                            on.orElse(today),
                            delivery.orElse(Delivery.POST),
                            pieces(row),
                            form.ticked("lent-" + row.key()),
                            form.value("lacking-" + row.key())));
        }
        return papers;
    }

    private int pieces(PaperRow row) {
        String digits = Folding.digits(form.value("pieces-" + row.key()));
        int pieces = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
        if (pieces < 1 || pieces > MOST_PIECES) {
            form.reject("pieces-" + row.key(), "documents.arrival.pieces");
        }
        return Math.clamp(pieces, 1, MOST_PIECES);
    }
}
