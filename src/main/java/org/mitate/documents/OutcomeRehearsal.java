package org.mitate.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.PastDossiers.Contents;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.change.Effect;
import org.mitate.hospital.change.Effect.OtherOutcome;
import org.mitate.hospital.change.Rehearsal;
import org.mitate.hospital.change.Replay;
import org.mitate.hospital.change.Staging;
import org.springframework.stereotype.Component;

/// Checks open and past cases again, each with its facts on its own day, under a profile on trial.
@Component
class OutcomeRehearsal implements Rehearsal {

    private static final String SUBJECT = "OUTCOMES";
    private static final int PAGE = 250;

    private final CaseShelf shelf;
    private final PastDossiers dossiers;
    private final Hospital hospital;

    OutcomeRehearsal(CaseShelf shelf, PastDossiers dossiers, Hospital hospital) {
        this.shelf = shelf;
        this.dossiers = dossiers;
        this.hospital = hospital;
    }

    @Override
    public Replay replay(Staging staging) {
        Instant from = start(staging.first());
        Instant to = start(staging.last().plusDays(1));
        var effects = new ArrayList<Effect>();
        int played = 0;
        List<CaseFile> page = shelf.received(from, to, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            var contents = dossiers.of(page);
            for (CaseFile file : page) {
                play(file, contents.getOrDefault(file.id(), Contents.empty()), staging)
                        .ifPresent(effects::add);
            }
            played += page.size();
            if (staging.curtain().getAsBoolean()) break;
            page = shelf.received(from, to, Optional.of(page.getLast()), PAGE);
        }
        return new Replay(SUBJECT, played, shelf.countReceived(from, to), effects);
    }

    private Optional<Effect> play(CaseFile file, Contents contents, Staging staging) {
        LocalDate day = day(file);
        var facts =
                new FactsOf(file, contents.there(), contents.awaited()).on(day, hospital.zone());
        var check = new SecondCheck(facts, contents, hospital.activationsBy(day));
        var before = check.under(staging.before());
        var after = check.under(staging.after());
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new OtherOutcome(file.number(), day, before, after));
    }

    /// The day of the talk; without one today for an open case, the day of the receipt for an ended
    /// one.
    private LocalDate day(CaseFile file) {
        Instant appointment = file.course().appointmentAt();
        if (appointment != null) return appointment.atZone(hospital.zone()).toLocalDate();
        if (!file.stage().isEnd()) return hospital.today();
        return file.arrival().receiptAt().atZone(hospital.zone()).toLocalDate();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(hospital.zone()).toInstant();
    }
}
