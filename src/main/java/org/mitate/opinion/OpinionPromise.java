package org.mitate.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Stage;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OpinionTerms;
import org.mitate.hospital.OpinionTerms.Promise;
import org.springframework.stereotype.Component;

/// Whether the hospital promises a written opinion for a case, and until when (rules.md §8).
@Component
public class OpinionPromise {

    private final Hospital hospital;
    private final CaseShelf shelf;

    OpinionPromise(Hospital hospital, CaseShelf shelf) {
        this.hospital = hospital;
        this.shelf = shelf;
    }

    /// Whether one may be written at all.
    public boolean isOffered(CaseFile file) {
        return terms(file).report() != Promise.NEVER;
    }

    /// Whether one must be there before the case can be closed.
    public boolean isOwed(CaseFile file) {
        return switch (terms(file).report()) {
            case ALWAYS -> true;
            case ON_REQUEST -> isRequested(file);
            case NEVER -> false;
        };
    }

    public boolean isOnRequest(CaseFile file) {
        return terms(file).report() == Promise.ON_REQUEST;
    }

    public boolean isRequested(CaseFile file) {
        return shelf.journal(file.id()).stream()
                .anyMatch(entry -> entry.code().equals("OPINION_REQUESTED"));
    }

    /// The day by which it should go out; empty before the talk.
    public Optional<LocalDate> targetOn(CaseFile file) {
        return shelf.journal(file.id()).stream()
                .filter(entry -> entry.reached().filter(Stage.CONSULTED::equals).isPresent())
                .map(JournalEntry::at)
                .reduce((earlier, later) -> later)
                .map(end -> targetOn(file, end));
    }

    LocalDate targetOn(CaseFile file, Instant endOfTalk) {
        return dayOf(endOfTalk).plusDays(terms(file).targetDays());
    }

    /// The terms of the day of the talk, or of today while it is not fixed.
    private OpinionTerms terms(CaseFile file) {
        @Nullable Instant appointment = file.course().appointmentAt();
        LocalDate day = appointment == null ? hospital.today() : dayOf(appointment);
        return hospital.profileOn(day).opinion();
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(hospital.zone()).toLocalDate();
    }
}
