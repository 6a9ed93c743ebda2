package org.mitate.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.correspondence.DayPost.Bundle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bundles of letters in the database, each with its sealed document.
@Repository
class PostBook {

    private static final String SELECT =
            """
            select p.id, p.printed_at, p.actor_name, p.pages,
              (select count(*) from correspondence.letter l where l.post_id = p.id) as letters
            from correspondence.post p
            """;

    private final JdbcClient database;

    PostBook(JdbcClient database) {
        this.database = database;
    }

    /// A letter of a bundle.
    record Enclosed(CaseId caseId, Letter.Kind kind) {}

    List<Bundle> latest(int most) {
        return database.sql(SELECT + "order by p.printed_at desc, p.id desc limit :most")
                .param("most", most)
                .query(PostBook::bundle)
                .list();
    }

    Optional<Bundle> byKey(UUID requestKey) {
        return database.sql(SELECT + "where p.request_key = :key")
                .param("key", requestKey)
                .query(PostBook::bundle)
                .optional();
    }

    Optional<byte[]> sealed(UUID id) {
        return database.sql("select pdf from correspondence.post where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    List<Enclosed> enclosed(UUID id) {
        return database.sql(
                        """
                        select case_id, kind from correspondence.letter
                        where post_id = :id order by place
                        """)
                .param("id", id)
                .query(
                        (row, number) ->
                                new Enclosed(
                                        new CaseId(row.getObject("case_id", UUID.class)),
                                        Letter.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    void add(Bundle bundle, byte[] sealed, UUID requestKey) {
        database.sql(
                        """
                        insert into correspondence.post
                          (id, printed_at, actor_name, pages, pdf, request_key)
                        values (:id, :at, :actor, :pages, :pdf, :key)
                        """)
                .param("id", bundle.id())
                .param("at", bundle.printedAt().atOffset(ZoneOffset.UTC))
                .param("actor", bundle.actor())
                .param("pages", bundle.pages())
                .param("pdf", sealed)
                .param("key", requestKey)
                .update();
    }

    private static Bundle bundle(ResultSet row, int number) throws SQLException {
        return new Bundle(
                row.getObject("id", UUID.class),
                row.getObject("printed_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getInt("letters"),
                row.getInt("pages"));
    }
}
