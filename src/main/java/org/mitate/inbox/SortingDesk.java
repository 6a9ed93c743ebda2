package org.mitate.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mitate.inbox.Sheet.Lies;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a person sorts what the program could not: says whose a sheet is, turns it, puts aside
/// what nobody files. Each decision is written down and can be taken back.
@Component
public class SortingDesk {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST_LATELY = 50;

    private final Sheets sheets;
    private final PageMoves moves;
    private final JdbcClient database;
    private final Clock clock;

    SortingDesk(Sheets sheets, PageMoves moves, JdbcClient database, Clock clock) {
        this.sheets = sheets;
        this.moves = moves;
        this.database = database;
        this.clock = clock;
    }

    /// The number typed from the paper (C08), also against what the code says.
    @Transactional
    public void belong(Collection<UUID> chosen, CaseNumber number) {
        for (Sheet sheet : lying(chosen)) {
            database.sql(
                            """
                            update inbox.page set said_number = :number, apart = null where id = :id
                            """)
                    .param("number", number.value())
                    .param("id", sheet.id().value())
                    .update();
            moves.write(sheet.id(), Lies.PILE, number, null, "SAID");
        }
    }

    /// A sheaf of their own, apart from what came with them: nobody knows yet whose they are.
    ///
    /// @return key of the new sheaf
    /// @throws Refusal `SHEET_SAYS_WHOSE` for a sheet whose own code names its number
    @Transactional
    public UUID setApart(Collection<UUID> chosen) {
        UUID sheaf = Ids.next(clock);
        lay(chosen, sheaf, "APART");
        return sheaf;
    }

    /// Sheets of which nobody knows whose they are belong together all the same, as when one FAX
    /// broke off and came on as another.
    ///
    /// @param sheaf key of the sheaf in which all of them lie then
    @Transactional
    public void join(Collection<UUID> chosen, UUID sheaf) {
        lay(chosen, sheaf, "JOINED");
    }

    private void lay(Collection<UUID> chosen, UUID sheaf, String reason) {
        for (Sheet sheet : lying(chosen)) {
            if (sheet.code() != null) throw Refusal.notNow("SHEET_SAYS_WHOSE");
            database.sql(
                            """
                            update inbox.page set apart = :sheaf, said_number = null where id = :id
                            """)
                    .param("sheaf", sheaf)
                    .param("id", sheet.id().value())
                    .update();
            moves.write(sheet.id(), Lies.PILE, null, null, reason);
        }
    }

    /// By a quarter to the right.
    @Transactional
    public void turn(UUID chosen) {
        lying(List.of(chosen));
        database.sql(
                        """
                        update inbox.page set turned = (turned + 90) % 360, unsure = false
                        where id = :id
                        """)
                .param("id", chosen)
                .update();
    }

    /// Somebody looked: it stands as it should.
    @Transactional
    public void findUpright(UUID chosen) {
        lying(List.of(chosen));
        database.sql("update inbox.page set unsure = false where id = :id")
                .param("id", chosen)
                .update();
    }

    /// @param reason `ADVERT`, `BLANK`, `COVER`, `REPEAT` or `OTHER`
    @Transactional
    public void putAside(Collection<UUID> chosen, String reason) {
        for (Sheet sheet : lying(chosen)) {
            moves.lay(sheet.id(), Lies.ASIDE);
            moves.write(sheet.id(), Lies.ASIDE, null, null, reason);
        }
    }

    /// Back on the pile, with all that is known of it.
    @Transactional
    public void takeBack(UUID chosen) {
        Sheet sheet = locked(chosen);
        if (sheet.filing().lies() != Lies.ASIDE) throw Refusal.notNow("SHEETS_GONE");
        moves.lay(sheet.id(), Lies.PILE);
        moves.write(sheet.id(), Lies.PILE, null, null, "TAKEN_BACK");
    }

    /// What was put aside within a week and can still be taken back from the list.
    public List<PutAside> lately() {
        return moves.aside(clock.instant().minus(LATELY), MOST_LATELY);
    }

    /// Locked in one order, so that two people cannot wait for each other.
    ///
    /// @throws Refusal `SHEETS_GONE` when one is no longer on the pile
    List<Sheet> lying(Collection<UUID> chosen) {
        var lying = chosen.stream().distinct().sorted().map(this::locked).toList();
        if (lying.stream().anyMatch(sheet -> sheet.filing().lies() != Lies.PILE)) {
            throw Refusal.notNow("SHEETS_GONE");
        }
        return lying;
    }

    private Sheet locked(UUID id) {
        return database.sql("select id from inbox.page where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(locked -> sheets.find(new Sheet.Id(locked)))
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_SHEET"));
    }
}
