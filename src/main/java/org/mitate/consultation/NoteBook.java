package org.mitate.consultation;

import java.sql.Array;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The doctor's notes and ticked questions in the database.
@Repository
class NoteBook {

    private final JdbcClient database;

    NoteBook(JdbcClient database) {
        this.database = database;
    }

    Optional<ConsultationNotes> of(CaseId id) {
        return database.sql("select * from consultation.notes where case_id = :case")
                .param("case", id.value())
                .query(
                        (row, number) ->
                                new ConsultationNotes(
                                        places(row.getArray("ticked")),
                                        row.getString("words"),
                                        row.getObject("saved_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    void keep(CaseId id, Set<Integer> ticked, String words, Instant at) {
        database.sql(
                        """
                        insert into consultation.notes (case_id, ticked, words, saved_at)
                        values (:case, :ticked, :words, :at)
                        on conflict (case_id) do update
                        set ticked = excluded.ticked, words = excluded.words,
                          saved_at = excluded.saved_at
                        """)
                .param("case", id.value())
                .param("ticked", ticked.toArray(Integer[]::new))
                .param("words", words)
                .param("at", Talks.utc(at))
                .update();
    }

    private static Set<Integer> places(Array ticked) throws java.sql.SQLException {
        return Arrays.stream((Integer[]) ticked.getArray()).collect(Collectors.toSet());
    }
}
