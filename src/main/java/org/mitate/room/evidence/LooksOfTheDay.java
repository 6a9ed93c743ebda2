package org.mitate.room.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.mitate.ledger.LedgerPages;
import org.mitate.ledger.LedgerQuestion;
import org.mitate.paper.EvidenceSheet.Entry;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;

/// Who opened the case on the day of its talk, from the book of looks.
@Component
class LooksOfTheDay {

    /// More would be a paper of its own; the book has them all.
    private static final int MOST = 60;

    private final LedgerPages books;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final SheetWords words;

    LooksOfTheDay(
            LedgerPages books, StaffDirectory directory, Hospital hospital, SheetWords words) {
        this.books = books;
        this.directory = directory;
        this.hospital = hospital;
        this.words = words;
    }

    List<Entry> of(CaseFile file, LocalDate day) {
        Instant from = day.atStartOfDay(hospital.zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(hospital.zone()).toInstant();
        var asked = new LedgerQuestion(from, to, "", file.number().value(), false);
        return books.lines(asked, 0, MOST).reversed().stream()
                .map(
                        line ->
                                new Entry(
                                        words.second(line.at()),
                                        name(line.account()) + what(line.what())))
                .toList();
    }

    private String what(String code) {
        String key = "staff.what." + code;
        return "　" + (words.knows(key) ? words.of(key) : code);
    }

    private String name(String account) {
        return directory.find(account).map(it -> it.name().written()).orElse(account);
    }
}
