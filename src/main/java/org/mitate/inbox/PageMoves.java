package org.mitate.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.inbox.Sheet.Lies;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Ids;
import org.mitate.staff.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every decision on where a page lies, also the later ones; only added to.
@Repository
class PageMoves {

    private final JdbcClient database;
    private final SealedNames names;
    private final StaffDirectory directory;
    private final Clock clock;

    PageMoves(JdbcClient database, SealedNames names, StaffDirectory directory, Clock clock) {
        this.database = database;
        this.names = names;
        this.directory = directory;
        this.clock = clock;
    }

    void write(
            Sheet.Id sheet,
            Lies lies,
            @Nullable CaseNumber number,
            @Nullable DocumentKind paper,
            String reason) {
        database.sql(
                        """
                        insert into inbox.page_move
                          (id, page_id, lies, case_number, paper, moved_at, moved_by, reason)
                        values (:id, :page, :lies, :number, :paper, :now, :by, :reason)
                        """)
                .param("id", Ids.next(clock))
                .param("page", sheet.value())
                .param("lies", lies.name())
                .param("number", number == null ? null : number.value())
                .param("paper", paper == null ? null : paper.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", directory.actingMember().name().written())
                .param("reason", reason)
                .update();
    }

    /// On the pile or aside, without a case.
    void lay(Sheet.Id sheet, Lies lies) {
        database.sql(
                        """
                        update inbox.page
                        set lies = :lies, case_number = null, paper = null, material = null,
                          file_id = null, filed_at = null, filed_by = null
                        where id = :id
                        """)
                .param("lies", lies.name())
                .param("id", sheet.value())
                .update();
    }

    /// What was put aside last, the newest first.
    List<PutAside> aside(Instant since, int most) {
        return database.sql(
                        """
                        select p.id, t.name, t.name_sealed, p.place, m.moved_at, m.moved_by, m.reason
                        from inbox.page p
                        join inbox.transmission t on t.id = p.transmission_id
                        join lateral (
                          select * from inbox.page_move where page_id = p.id and lies = 'ASIDE'
                          order by moved_at desc, id desc limit 1
                        ) m on true
                        where p.lies = 'ASIDE' and m.moved_at > :since
                        order by m.moved_at desc, t.id, p.place
                        limit :most
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(
                        (row, number) ->
                                new PutAside(
                                        row.getObject("id", UUID.class),
                                        names.open(row, "name"),
                                        row.getInt("place"),
                                        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                                        row.getString("moved_by"),
                                        row.getString("reason")))
                .list();
    }
}
