package org.mitate.documents;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Which bound scan shows which paper.
@Repository
class BoundFiles {

    private final JdbcClient database;
    private final Clock clock;

    BoundFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Takes the binding of this paper out of sight.
    ///
    /// @return the paper that it showed, unless somebody struck it
    Optional<UUID> replace(CaseId id, ArrivedPaper paper) {
        var papers =
                of(
                                id,
                                paper,
                                """
                                update documents.file f set replaced_at = :now
                                from documents.paper p
                                where p.id = f.paper_id and f.replaced_at is null
                                  and p.case_id = :case and p.kind = :kind
                                  and p.material is not distinct from :material
                                  and p.delivery = :delivery
                                returning case when p.struck then null else p.id end
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .list();
        return papers.stream().filter(java.util.Objects::nonNull).findFirst();
    }

    /// A paper of that kind that somebody recorded and no scan shows yet.
    Optional<UUID> recordedByHand(CaseId id, ArrivedPaper paper) {
        return of(
                        id,
                        paper,
                        """
                        select p.id from documents.paper p
                        where p.case_id = :case and p.kind = :kind and not p.struck
                          and p.material is not distinct from :material
                          and p.delivery = :delivery
                          and not exists (
                            select from documents.file f
                            where f.paper_id = p.id and f.replaced_at is null)
                        order by p.lacking = '', p.id
                        limit 1
                        """)
                .query(UUID.class)
                .optional();
    }

    void shows(StoredFile.Id file, UUID paper) {
        database.sql("update documents.file set paper_id = :paper where id = :file")
                .param("paper", paper)
                .param("file", file.value())
                .update();
    }

    void isByPagesOnly(UUID paper) {
        change("update documents.paper set by_pages = true where id = :paper", paper);
    }

    void isWhole(UUID paper) {
        change("update documents.paper set lacking = '' where id = :paper", paper);
    }

    boolean isByPages(UUID paper) {
        return is("select by_pages from documents.paper where id = :paper", paper);
    }

    boolean lacksNothing(UUID paper) {
        return is("select lacking = '' from documents.paper where id = :paper", paper);
    }

    private StatementSpec of(CaseId id, ArrivedPaper paper, String sql) {
        var material = paper.material();
        return database.sql(sql)
                .param("case", id.value())
                .param("kind", paper.kind().name())
                .param("material", material == null ? null : material.name())
                .param("delivery", paper.delivery().name());
    }

    private void change(String sql, UUID paper) {
        database.sql(sql).param("paper", paper).update();
    }

    private boolean is(String sql, UUID paper) {
        return database.sql(sql).param("paper", paper).query(Boolean.class).single();
    }
}
