package org.mitate.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mitate.files.Media;
import org.mitate.hospital.terms.Channel;
import org.mitate.inbox.Sheet.Lies;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the sheets lie, and every decision on it.
@Repository
class Placings {

    private final JdbcClient database;
    private final PageMoves moves;
    private final StaffDirectory directory;
    private final Clock clock;

    Placings(JdbcClient database, PageMoves moves, StaffDirectory directory, Clock clock) {
        this.database = database;
        this.moves = moves;
        this.directory = directory;
        this.clock = clock;
    }

    /// Those of these sheets that are known, locked until the transaction ends.
    List<PlacedSheet> locked(Collection<Sheet.Id> ids) {
        return database.sql(
                        """
                        select p.*, t.media, t.channel, t.arrived_at, t.forgotten_at
                        from inbox.page p join inbox.transmission t on t.id = p.transmission_id
                        where p.id = any(:ids)
                        order by p.id
                        for update of p
                        """)
                .param("ids", ids.stream().map(Sheet.Id::value).toArray(UUID[]::new))
                .query(Placings::placed)
                .list();
    }

    /// The sheets of a booklet in the order in which they are read; what came last stands last.
    List<PlacedSheet> of(Booklet booklet) {
        var material = booklet.material();
        return database.sql(
                        """
                        select p.*, t.media, t.channel, t.arrived_at, t.forgotten_at
                        from inbox.page p join inbox.transmission t on t.id = p.transmission_id
                        where p.lies = 'CASE' and p.case_number = :number and p.paper = :paper
                          and p.material is not distinct from :material and t.channel = :channel
                        order by p.reading_place nulls last, t.arrived_at, p.place
                        for update of p
                        """)
                .param("number", booklet.number().value())
                .param("paper", booklet.paper().name())
                .param("material", material == null ? null : material.name())
                .param("channel", booklet.channel().name())
                .query(Placings::placed)
                .list();
    }

    /// All sheets that lie with a case, paper by paper.
    List<PlacedSheet> with(CaseNumber number) {
        return database.sql(
                        """
                        select p.*, t.media, t.channel, t.arrived_at, t.forgotten_at
                        from inbox.page p join inbox.transmission t on t.id = p.transmission_id
                        where p.lies = 'CASE' and p.case_number = :number
                        order by p.paper, p.material, t.channel, p.reading_place
                        """)
                .param("number", number.value())
                .query(Placings::placed)
                .list();
    }

    /// Puts a sheet somewhere and writes down who did and why. Back on the pile it is nobody's, but
    /// for what its own code says.
    ///
    /// @param place in its booklet, counted from 1; the scan is bound afterwards
    void put(Sheet.Id id, Sheet.Filing there, int place, String reason) {
        var material = there.material();
        var paper = there.paper();
        CaseNumber number = there.number();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        String by = directory.actingMember().name().written();
        database.sql(
                        """
                        update inbox.page
                        set lies = :lies, case_number = :number, paper = :paper,
                          material = :material, reading_place = :place, filed_at = :at, filed_by = :by,
                          said_number = case when :lies = 'PILE' then null else said_number end,
                          apart = null
                        where id = :id
                        """)
                .param("lies", there.lies().name())
                .param("number", number == null ? null : number.value())
                .param("paper", paper == null ? null : paper.name())
                .param("material", material == null ? null : material.name())
                .param("place", place)
                .param("at", at)
                .param("by", by)
                .param("id", id.value())
                .update();
        moves.write(id, there.lies(), number, paper, reason);
    }

    /// Another place among the pages of the same paper; written down where it changes something.
    void readAt(Sheet.Id id, int place, Booklet booklet) {
        int changed =
                database.sql(
                                """
                                update inbox.page set reading_place = :place
                                where id = :id and reading_place is distinct from :place
                                """)
                        .param("place", place)
                        .param("id", id.value())
                        .update();
        if (changed > 0) moves.write(id, Lies.CASE, booklet.number(), booklet.paper(), "REORDERED");
    }

    void bound(Sheet.Id id, UUID file, int place) {
        database.sql(
                        """
                        update inbox.page
                        set file_id = :file, file_place = :place, reading_place = :place
                        where id = :id
                        """)
                .param("file", file)
                .param("place", place)
                .param("id", id.value())
                .update();
    }

    private static PlacedSheet placed(ResultSet row, int number) throws SQLException {
        return new PlacedSheet(
                Sheets.sheet(row, number),
                Media.valueOf(row.getString("media")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getInt("file_place"),
                row.getObject("forgotten_at") != null);
    }
}
