package org.mitate.room;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The book at the door: only ever added to.
@Repository
class Passages {

    private final JdbcClient database;

    Passages(JdbcClient database) {
        this.database = database;
    }

    void add(CaseId id, Passage passage) {
        database.sql(
                        """
                        insert into room.passage (case_id, seat, what, at)
                        values (:case, :seat, :what, :at)
                        """)
                .param("case", id.value())
                .param("seat", passage.seat())
                .param("what", passage.what().name())
                .param("at", passage.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Passage> of(CaseId id) {
        return database.sql("select * from room.passage where case_id = :case order by id")
                .param("case", id.value())
                .query(
                        (row, number) -> {
                            Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
                            var what = Passage.What.valueOf(row.getString("what"));
                            return new Passage(row.getInt("seat"), what, at);
                        })
                .list();
    }
}
