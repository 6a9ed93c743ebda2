package org.mitate.correspondence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The printed letters in the database.
@Repository
class LetterBook {

    private final JdbcClient database;

    LetterBook(JdbcClient database) {
        this.database = database;
    }

    List<Letter> of(CaseId id) {
        return database.sql(
                        """
                        select * from correspondence.letter where case_id = :id
                        order by printed_at desc
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Letter(
                                        Letter.Kind.valueOf(row.getString("kind")),
                                        row.getObject("printed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("actor_name")))
                .list();
    }

    /// False when the same request wrote it down before.
    boolean add(UUID id, CaseId caseId, Letter letter, UUID requestKey) {
        return database.sql(
                                """
                                insert into correspondence.letter
                                  (id, case_id, kind, printed_at, actor_name, request_key)
                                values (:id, :case, :kind, :at, :actor, :key)
                                on conflict (request_key) do nothing
                                """)
                        .param("id", id)
                        .param("case", caseId.value())
                        .param("kind", letter.kind().name())
                        .param("at", letter.printedAt().atOffset(ZoneOffset.UTC))
                        .param("actor", letter.actor())
                        .param("key", requestKey)
                        .update()
                == 1;
    }
}
