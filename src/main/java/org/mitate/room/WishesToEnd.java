package org.mitate.room;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The steps of the price before which the consultee would rather end, by their first second.
@Repository
class WishesToEnd {

    private final JdbcClient database;

    WishesToEnd(JdbcClient database) {
        this.database = database;
    }

    Set<Integer> of(CaseId id) {
        return database
                .sql("select from_seconds from room.wish_to_end where case_id = :case")
                .param("case", id.value())
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(CaseId id, int fromSeconds, Instant at) {
        database.sql(
                        """
                        insert into room.wish_to_end (case_id, from_seconds, at)
                        values (:case, :from, :at)
                        on conflict do nothing
                        """)
                .param("case", id.value())
                .param("from", fromSeconds)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
