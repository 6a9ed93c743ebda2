package org.mitate.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;

/// "Not here yet" is not "cannot": after the days of the profile a person calls (rules.md EX01).
@Component
class MissingLetters {

    private final CaseShelf shelf;
    private final CallBook book;
    private final Hospital hospital;
    private final Clock clock;

    MissingLetters(CaseShelf shelf, CallBook book, Hospital hospital, Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.hospital = hospital;
        this.clock = clock;
    }

    /// The cases whose applicants are to be called now; each time the days pass anew, once more.
    List<CaseId> due() {
        return shelf.at(EnumSet.of(Stage.INCOMPLETE)).stream()
                .filter(this::waitedLongEnough)
                .map(CaseFile::id)
                .toList();
    }

    private boolean waitedLongEnough(CaseFile file) {
        Instant limit = clock.instant().minus(waitingTime(file));
        return !file.arrival().receiptAt().isAfter(limit) && !calledSince(file, limit);
    }

    private Duration waitingTime(CaseFile file) {
        var day = file.arrival().receiptAt().atZone(hospital.zone()).toLocalDate();
        return Duration.ofDays(hospital.profileOn(day).procedure().waitingDays());
    }

    private boolean calledSince(CaseFile file, Instant limit) {
        return book.of(file.id()).stream()
                .anyMatch(
                        task ->
                                task.reason() == CallReason.LETTER_MISSING
                                        && task.owedAt().isAfter(limit));
    }
}
