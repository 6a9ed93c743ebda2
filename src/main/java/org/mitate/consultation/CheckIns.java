package org.mitate.consultation;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was checked in how, in the database.
@Repository
class CheckIns {

    private final JdbcClient database;

    CheckIns(JdbcClient database) {
        this.database = database;
    }

    Optional<CheckIn> of(CaseId id) {
        return database.sql("select * from consultation.check_in where case_id = :case")
                .param("case", id.value())
                .query(
                        (row, number) ->
                                new CheckIn(
                                        CheckIn.Identity.valueOf(row.getString("identity")),
                                        Arrays.asList(
                                                (String[]) row.getArray("attendees").getArray()),
                                        row.getString("decision"),
                                        row.getBoolean("insurance"),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("by_name")))
                .optional();
    }

    void add(CaseId id, CheckIn checkIn) {
        database.sql(
                        """
                        insert into consultation.check_in (
                          case_id, at, by_name, identity, attendees, decision, insurance)
                        values (:case, :at, :by, :identity, :attendees, :decision, :insurance)
                        """)
                .param("case", id.value())
                .param("at", Talks.utc(checkIn.at()))
                .param("by", checkIn.by())
                .param("identity", checkIn.identity().name())
                .param("attendees", checkIn.attendees().toArray(String[]::new))
                .param("decision", checkIn.decision())
                .param("insurance", checkIn.insuranceOffered())
                .update();
    }
}
