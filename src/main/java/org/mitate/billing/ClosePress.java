package org.mitate.billing;

import org.mitate.hospital.Hospital;
import org.mitate.paper.DailyClosePaper;
import org.mitate.paper.Letterheads;
import org.mitate.paper.PaperDates;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.shared.Yen;
import org.springframework.stereotype.Component;

/// Sets a closed day on paper, from the rows as they were written.
@Component
class ClosePress {

    private final BillWords words;
    private final Letterheads letterheads;
    private final Printer printer;
    private final Hospital hospital;

    ClosePress(BillWords words, Letterheads letterheads, Printer printer, Hospital hospital) {
        this.words = words;
        this.letterheads = letterheads;
        this.printer = printer;
        this.hospital = hospital;
    }

    Pdf print(DayClose close) {
        DayTotals totals = close.totals();
        return printer.print(
                new DailyClosePaper(
                        letterheads.today(),
                        PaperDates.inEraWithWeekday(close.day()),
                        PaperDates.inEra(close.at().atZone(hospital.zone()).toLocalDate())
                                + " "
                                + PaperDates.time(close.at().atZone(hospital.zone()).toLocalTime()),
                        close.by(),
                        totals.lines().stream().map(this::line).toList(),
                        line(totals.all()),
                        new DailyClosePaper.Drawer(
                                words.yen(close.drawer().change()),
                                yen(totals.cash()),
                                yen(close.expected()),
                                words.yen(close.drawer().counted()),
                                yen(close.difference()),
                                close.drawer().note()),
                        totals.firstReceipt().orElse(""),
                        totals.lastReceipt().orElse(""),
                        totals.entries().stream().map(this::entry).toList()));
    }

    private DailyClosePaper.Line line(DayTotals.Line line) {
        return new DailyClosePaper.Line(
                line.isCash() ? words.cash() : line.means(),
                line.receipts(),
                words.yen(line.taken()),
                line.refunds(),
                words.yen(line.returned()),
                yen(line.net()));
    }

    private DailyClosePaper.Entry entry(CashEntry entry) {
        var at = entry.at().atZone(hospital.zone());
        return new DailyClosePaper.Entry(
                entry.number(),
                at.getMonthValue() + "/" + at.getDayOfMonth(),
                entry.caseNumber().printed(),
                entry.slip().isEmpty() ? words.cash() : entry.mark() + " " + entry.slip(),
                yen(entry.signed()));
    }

    /// With the sign that accounts use for what is missing or went back.
    private String yen(long amount) {
        return (amount < 0 ? "▲" : "") + words.yen(Yen.of(Math.abs(amount)));
    }
}
