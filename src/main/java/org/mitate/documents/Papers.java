package org.mitate.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitate.cases.CaseId;
import org.mitate.cases.Stage;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The papers of the dossiers in the database, and those that were promised.
@Repository
class Papers {

    /// Stages at which nobody needs the originals any more.
    static final Set<Stage> OVER = over();

    private final JdbcClient database;
    private final Clock clock;

    Papers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Paper> of(CaseId id) {
        return database.sql(
                        """
                        select * from documents.paper where case_id = :case and not struck
                        order by arrived_on, id
                        """)
                .param("case", id.value())
                .query(Papers::paper)
                .list();
    }

    List<UUID> casesWithOwed() {
        return database.sql(
                        """
                        select distinct case_id from documents.paper
                        where lent and returned_on is null and not struck
                        """)
                .query(UUID.class)
                .list();
    }

    /// How many cases have an original here that nobody needs any more or that is lent inside.
    int casesToReturn() {
        return database.sql(
                        """
                        select count(distinct p.case_id)
                        from documents.paper p
                        join cases.published_stage s on s.id = p.case_id
                        where p.lent and p.returned_on is null and not p.struck and (
                          s.stage in (:over) or exists (
                            select from documents.loan l
                            where l.paper_id = p.id and l.back_on is null))
                        """)
                .param("over", OVER.stream().map(Stage::name).toList())
                .query(Integer.class)
                .single();
    }

    UUID add(CaseId id, ArrivedPaper paper) {
        UUID key = Ids.next(clock);
        var material = paper.material();
        database.sql(
                        """
                        insert into documents.paper (
                          id, case_id, kind, material, arrived_on, delivery, pieces, lent, lacking)
                        values (
                          :id, :case, :kind, :material, :arrivedOn, :delivery, :pieces, :lent, :lacking)
                        """)
                .param("id", key)
                .param("case", id.value())
                .param("kind", paper.kind().name())
                .param("material", material == null ? null : material.name())
                .param("arrivedOn", paper.arrivedOn())
                .param("delivery", paper.delivery().name())
                .param("pieces", paper.pieces())
                .param("lent", paper.lent())
                .param("lacking", paper.lacking())
                .update();
        return key;
    }

    /// False when it was struck before, or is of another case.
    boolean strike(CaseId id, UUID paper) {
        return database.sql(
                                """
                                update documents.paper set struck = true
                                where id = :id and case_id = :case and not struck
                                """)
                        .param("id", paper)
                        .param("case", id.value())
                        .update()
                == 1;
    }

    Map<DocumentKind, LocalDate> awaited(CaseId id) {
        return database
                .sql("select kind, expected_on from documents.awaited where case_id = :case")
                .param("case", id.value())
                .query(
                        (row, number) ->
                                Map.entry(
                                        DocumentKind.valueOf(row.getString("kind")),
                                        row.getObject("expected_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void await(CaseId id, DocumentKind kind, LocalDate expectedOn) {
        database.sql(
                        """
                        insert into documents.awaited (case_id, kind, expected_on)
                        values (:case, :kind, :day)
                        on conflict (case_id, kind) do update set expected_on = :day
                        """)
                .param("case", id.value())
                .param("kind", kind.name())
                .param("day", expectedOn)
                .update();
    }

    void hasCome(CaseId id, DocumentKind kind) {
        database.sql("delete from documents.awaited where case_id = :case and kind = :kind")
                .param("case", id.value())
                .param("kind", kind.name())
                .update();
    }

    private static Set<Stage> over() {
        var over = EnumSet.copyOf(Stage.ENDS);
        over.add(Stage.CONSULTED);
        return Collections.unmodifiableSet(over);
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        String material = row.getString("material");
        return new Paper(
                row.getObject("id", UUID.class),
                new ArrivedPaper(
                        DocumentKind.valueOf(row.getString("kind")),
                        material == null ? null : Enclosure.Kind.valueOf(material),
                        row.getObject("arrived_on", LocalDate.class),
                        Delivery.valueOf(row.getString("delivery")),
                        row.getInt("pieces"),
                        row.getBoolean("lent"),
                        row.getString("lacking")),
                row.getObject("returned_on", LocalDate.class),
                row.getString("tracking"));
    }
}
