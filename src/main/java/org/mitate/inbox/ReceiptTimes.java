package org.mitate.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.intake.SheafReceived;
import org.mitate.intake.SheafReceived.How;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Measures how long forms take from the machine to their case, and how long they were in hand.
@Component
public class ReceiptTimes {

    /// What was long ago says little about today.
    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    private final JdbcClient database;
    private final Clock clock;

    ReceiptTimes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// In the transaction of the receipt: its sheets are already said to be the case's, also those
    /// that still lie on the pile because nobody has said yet what they are.
    @EventListener
    void note(SheafReceived receipt) {
        Instant begun = receipt.begunAt();
        database.sql(
                        """
                        insert into inbox.receipt_time
                          (case_number, how, arrived_at, taken_at, begun_at, received_at)
                        select :number, :how, min(t.arrived_at), min(t.taken_at),
                          cast(:begun as timestamptz), :received
                        from inbox.transmission t
                        join inbox.page p on p.transmission_id = t.id
                        where p.case_number = :number or p.said_number = :number
                        having count(*) > 0
                        on conflict (case_number) do nothing
                        """)
                .param("number", receipt.number().value())
                .param("how", receipt.how().name())
                .param("begun", begun == null ? null : begun.atOffset(ZoneOffset.UTC))
                .param("received", receipt.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// One for each way, also when nothing was received in it.
    public List<ReceiptFigure> lately() {
        return Arrays.stream(How.values()).map(this::figure).toList();
    }

    private ReceiptFigure figure(How how) {
        return database.sql(
                        """
                        select count(*) as cases,
                          percentile_cont(0.5) within group (
                            order by extract(epoch from received_at - arrived_at)) as whole,
                          percentile_cont(0.5) within group (
                            order by extract(epoch from received_at - begun_at))
                            filter (where begun_at is not null) as hands
                        from inbox.receipt_time
                        where how = :how and received_at > :since
                        """)
                .param("how", how.name())
                .param("since", clock.instant().minus(LOOKED_BACK).atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                new ReceiptFigure(
                                        how,
                                        row.getInt("cases"),
                                        seconds(row, "whole"),
                                        seconds(row, "hands")))
                .single();
    }

    private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofSeconds(Math.round(seconds));
    }
}
