package org.mitate.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the originals of the dossiers are, and how they went back.
@Repository
class Loans {

    private final JdbcClient database;
    private final Clock clock;

    Loans(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Loan> of(CaseId id) {
        return database.sql(
                        """
                        select l.paper_id, l.lent_to, l.lent_on, l.due_on
                        from documents.loan l join documents.paper p on p.id = l.paper_id
                        where p.case_id = :case and l.back_on is null
                        """)
                .param("case", id.value())
                .query(
                        (row, number) ->
                                new Loan(
                                        row.getObject("paper_id", UUID.class),
                                        row.getString("lent_to"),
                                        row.getObject("lent_on", LocalDate.class),
                                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    void lend(Loan loan) {
        database.sql(
                        """
                        insert into documents.loan (id, paper_id, lent_to, lent_on, due_on)
                        values (:id, :paper, :to, :on, :due)
                        """)
                .param("id", Ids.next(clock))
                .param("paper", loan.paper())
                .param("to", loan.to())
                .param("on", loan.lentOn())
                .param("due", loan.dueOn())
                .update();
    }

    /// False when nobody had it.
    boolean takeBack(UUID paper, LocalDate day) {
        return database.sql(
                                """
                                update documents.loan set back_on = :day
                                where paper_id = :paper and back_on is null
                                """)
                        .param("day", day)
                        .param("paper", paper)
                        .update()
                == 1;
    }

    /// An original goes back once; a second time changes nothing.
    void giveBack(CaseId id, UUID paper, GivingBack back) {
        database.sql(
                        """
                        update documents.paper
                        set returned_on = :day, returned_by = :way, tracking = :tracking
                        where id = :id and case_id = :case and lent and returned_on is null
                        """)
                .param("day", back.day())
                .param("way", back.way().name())
                .param("tracking", back.tracking())
                .param("id", paper)
                .param("case", id.value())
                .update();
    }
}
