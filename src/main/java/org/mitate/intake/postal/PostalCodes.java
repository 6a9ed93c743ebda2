package org.mitate.intake.postal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mitate.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The postal codes of the country as an administrator loaded them; none before that.
@Repository
public class PostalCodes {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient database;
    private final Ledger ledger;
    private final Clock clock;

    PostalCodes(JdbcClient database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Which list is in use.
    public record Edition(Instant loadedAt, String loadedBy, String name, int lines) {}

    /// Several where one code stands for more than one town; empty for a code that is not listed.
    public List<Town> find(String code) {
        return database.sql(
                        """
                        select code, prefecture, city, town from intake.postal_town
                        where code = :code
                        order by prefecture, city, town
                        """)
                .param("code", code)
                .query(Town.class)
                .list();
    }

    public Optional<Edition> edition() {
        return database.sql("select * from intake.postal_list order by id desc limit 1")
                .query(
                        (row, number) ->
                                new Edition(
                                        row.getObject("loaded_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("loaded_by"),
                                        row.getString("name"),
                                        row.getInt("lines")))
                .optional();
    }

    /// Puts a list in the place of the one before, whole or not at all.
    @Transactional
    public void replace(PostalList list, String name, String account) {
        database.sql("delete from intake.postal_town").update();
        List<Town> towns = list.towns();
        for (int from = 0; from < towns.size(); from += AT_ONCE) {
            add(towns.subList(from, Math.min(towns.size(), from + AT_ONCE)));
        }
        database.sql(
                        """
                        insert into intake.postal_list (loaded_at, loaded_by, name, lines)
                        values (:now, :account, :name, :lines)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("name", name)
                .param("lines", list.lines())
                .update();
        ledger.changed(account, "postal-codes", "POSTAL_CODES", name);
    }

    private void add(List<Town> towns) {
        database.sql(
                        """
                        insert into intake.postal_town (code, prefecture, city, town)
                        select * from unnest(:codes, :prefectures, :cities, :towns)
                        """)
                .param("codes", column(towns, Town::code))
                .param("prefectures", column(towns, Town::prefecture))
                .param("cities", column(towns, Town::city))
                .param("towns", column(towns, Town::town))
                .update();
    }

    private static String[] column(List<Town> towns, Function<Town, String> cell) {
        return towns.stream().map(cell).toArray(String[]::new);
    }
}
