package org.mitate.correspondence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseId;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The printed letters in the database.
@Repository
class LetterBook {

    private final JdbcClient database;
    private final Clock clock;

    LetterBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Letter> of(CaseId id) {
        return database.sql(
                        """
                        select * from correspondence.letter where case_id = :id
                        order by printed_at desc, id desc
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Letter(
                                        Letter.Kind.valueOf(row.getString("kind")),
                                        row.getObject("printed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("actor_name"),
                                        row.getBoolean("again")))
                .list();
    }

    boolean knows(UUID requestKey) {
        return database.sql(
                        "select exists (select from correspondence.letter where request_key = :key)")
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    void add(CaseId caseId, Letter letter, UUID requestKey) {
        add(caseId, letter, requestKey, null, 0);
    }

    /// @param post the bundle that it belongs to
    /// @param place in it
    void add(CaseId caseId, Letter letter, UUID requestKey, @Nullable UUID post, int place) {
        database.sql(
                        """
                        insert into correspondence.letter
                          (id, case_id, kind, printed_at, actor_name, request_key, post_id, place, again)
                        values (:id, :case, :kind, :at, :actor, :key, :post, :place, :again)
                        """)
                .param("id", Ids.next(clock))
                .param("case", caseId.value())
                .param("kind", letter.kind().name())
                .param("at", letter.printedAt().atOffset(ZoneOffset.UTC))
                .param("actor", letter.actor())
                .param("key", requestKey)
                .param("post", post)
                .param("place", place)
                .param("again", letter.again())
                .update();
    }
}
