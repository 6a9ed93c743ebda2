package org.mitate.opinion;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.opinion.Sending.Recipient;
import org.mitate.opinion.Sending.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was sent, in the database.
@Repository
class Sendings {

    private final JdbcClient database;

    Sendings(JdbcClient database) {
        this.database = database;
    }

    List<Sending> of(CaseId id) {
        return database.sql("select * from opinion.sending where case_id = :id order by sent_at")
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Sending(
                                        row.getInt("version"),
                                        Recipient.valueOf(row.getString("recipient")),
                                        Way.valueOf(row.getString("way")),
                                        row.getString("decision"),
                                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                                        row.getString("actor_name")))
                .list();
    }

    boolean knows(UUID requestKey) {
        return database.sql("select exists (select from opinion.sending where request_key = :key)")
                .param("key", requestKey)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, CaseId caseId, Sending sending, UUID requestKey) {
        database.sql(
                        """
                        insert into opinion.sending
                          (id, case_id, version, recipient, way, decision, sent_at, actor_name, request_key)
                        values (:id, :case, :version, :recipient, :way, :decision, :at, :actor, :key)
                        """)
                .param("id", id)
                .param("case", caseId.value())
                .param("version", sending.version())
                .param("recipient", sending.recipient().name())
                .param("way", sending.way().name())
                .param("decision", sending.decision())
                .param("at", sending.at().atOffset(ZoneOffset.UTC))
                .param("actor", sending.actor())
                .param("key", requestKey)
                .update();
    }
}
