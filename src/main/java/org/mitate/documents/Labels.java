package org.mitate.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The numbers on the labels of originals: each original of a case has its own, and keeps it.
@Component
public class Labels {

    private final JdbcClient database;
    private final OriginalsDesk originals;
    private final CaseDesk desk;

    Labels(JdbcClient database, OriginalsDesk originals, CaseDesk desk) {
        this.database = database;
        this.originals = originals;
        this.desk = desk;
    }

    /// An original with the number on its labels.
    public record Labelled(Paper original, int label) {}

    /// Gives a number to the originals that have none yet.
    ///
    /// @throws Refusal `NO_SUCH_ORIGINAL` when the hospital has none of this case
    @Transactional
    public List<Labelled> of(CaseId id) {
        desk.hold(id);
        List<Paper> owed = originals.owed(id);
        if (owed.isEmpty()) throw Refusal.notNow("NO_SUCH_ORIGINAL");
        return owed.stream().map(paper -> new Labelled(paper, label(id, paper.id()))).toList();
    }

    /// The original with that label, as long as the hospital has it.
    public Optional<Paper> find(CaseId id, int label) {
        Optional<UUID> labelled =
                database.sql(
                                """
                                select id from documents.paper
                                where case_id = :case and label = :label and not struck
                                """)
                        .param("case", id.value())
                        .param("label", label)
                        .query(UUID.class)
                        .optional();
        return labelled.flatMap(
                paper ->
                        originals.owed(id).stream()
                                .filter(one -> one.id().equals(paper))
                                .findFirst());
    }

    private int label(CaseId id, UUID paper) {
        return database.sql(
                        """
                        update documents.paper
                        set label = coalesce(label, (
                          select coalesce(max(label), 0) + 1 from documents.paper
                          where case_id = :case))
                        where id = :id
                        returning label
                        """)
                .param("case", id.value())
                .param("id", paper)
                .query(Integer.class)
                .single();
    }
}
