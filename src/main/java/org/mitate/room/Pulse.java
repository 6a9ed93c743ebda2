package org.mitate.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Talk;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A sign of life that all nodes leave in one row: when it was missing for a while, the program was
/// away, and no online talk pays for that (rules.md §6).
@Component
class Pulse {

    /// Between two signs.
    static final Duration BEAT = Duration.ofSeconds(2);

    /// Three signs missed: nobody could press anything.
    private static final Duration AWAY = Duration.ofSeconds(6);

    private final JdbcClient database;
    private final CaseShelf shelf;
    private final Consultations consultations;
    private final LineBook book;
    private final Hospital hospital;
    private final Clock clock;

    Pulse(
            JdbcClient database,
            CaseShelf shelf,
            Consultations consultations,
            LineBook book,
            Hospital hospital,
            Clock clock) {
        this.consultations = consultations;
        this.database = database;
        this.shelf = shelf;
        this.book = book;
        this.hospital = hospital;
        this.clock = clock;
    }

    @Transactional
    void beat() {
        Instant now = clock.instant();
        database.sql("insert into room.pulse (at) values (:now) on conflict do nothing")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        Instant last =
                database.sql("select at from room.pulse for update")
                        .query((row, number) -> row.getObject("at", OffsetDateTime.class))
                        .single()
                        .toInstant();
        database.sql("update room.pulse set at = greatest(at, :now)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (Duration.between(last, now).compareTo(AWAY) > 0) deduct(last.plus(BEAT), now);
    }

    /// It may have died right before the next sign was due: never more is taken off than it was
    /// away. In the room of another product the talk went on meanwhile.
    private void deduct(Instant from, Instant to) {
        if (hospital.profile().online().elsewhere().isPresent()) return;
        for (CaseFile file : shelf.at(EnumSet.of(Stage.IN_CONSULTATION))) {
            if (file.mode() != Mode.ONLINE) continue;
            Instant start = consultations.of(file.id()).map(Talk::start).orElse(to);
            Instant first = from.isBefore(start) ? start : from;
            if (first.isBefore(to)) book.away(file.id(), first, to);
        }
    }
}
