package org.mitate.inbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What came in and nobody decided on yet, put together to sheaves.
@Component
public class Pile {

    private final JdbcClient database;
    private final Transmissions transmissions;

    Pile(JdbcClient database, Transmissions transmissions) {
        this.database = database;
        this.transmissions = transmissions;
    }

    /// The oldest first.
    public List<Sheaf> sheaves() {
        List<Sheet> sheets = sheets();
        return sheets.isEmpty() ? List.of() : Sheaves.of(bringing(sheets), sheets);
    }

    /// @param key of the sheaf in addresses
    /// @return empty when nothing of it lies on the pile any more
    public Optional<Sheaf> find(String key) {
        return sheaves().stream().filter(sheaf -> sheaf.key().equals(key)).findFirst();
    }

    /// What lies there, and with it what tells where it belongs: the neighbours in the same piece,
    /// what is filed under the same number, and what it is a repeat of.
    private List<Sheet> sheets() {
        return database.sql(
                        """
                        with lying as (
                          select p.* from inbox.page p
                          join inbox.transmission t on t.id = p.transmission_id
                          where p.lies = 'PILE' and t.read_at is not null
                        )
                        select p.* from inbox.page p
                        join inbox.transmission t on t.id = p.transmission_id
                        where t.read_at is not null and (
                          p.transmission_id in (select transmission_id from lying)
                          or p.case_number in (select coalesce(said_number, code_number) from lying)
                          or p.id in (select repeat_of from lying))
                        """)
                .query(Sheets::sheet)
                .list();
    }

    private List<Transmission> bringing(List<Sheet> sheets) {
        Set<UUID> ids =
                sheets.stream().map(it -> it.transmission().value()).collect(Collectors.toSet());
        return database.sql("select * from inbox.transmission where id in (:ids)")
                .param("ids", ids)
                .query(transmissions::transmission)
                .list();
    }
}
