package org.mitate.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Vault;

/// Many online talks at once, by SQL: copies of the demo's, all with its doctor, each with a ticket
/// of its own, whose bearer has promised not to record.
///
/// @param numbers of the cases
/// @param keys of the links
record ManyRooms(List<String> numbers, List<String> keys) {

    static final String CODE = "123456";

    /// But for what the database reckons itself.
    private static final String COLUMNS =
            """
            select string_agg(column_name, ', ') from information_schema.columns
            where table_schema = 'cases' and table_name = 'file' and is_generated = 'NEVER'
              and column_name not in ('id', 'number')
            """;

    private static final String CASE =
            """
            insert into cases.file (id, number, %1$s)
            select ?::uuid, ?, %1$s from cases.file where id = ?::uuid
            """;

    private static final String TICKET =
            """
            insert into entrance.ticket (id, case_id, seat, mark, sealed, valid_until, made_at)
            values (gen_random_uuid(), ?, 1, ?, ?, now() + interval '1 day', now())
            """;

    private static final String SEATS =
            """
            insert into room.seat (case_id, seat, state, since, promised)
            select ?::uuid, seat, case seat when 0 then 'ADMITTED' else 'WAITING' end, now(), now()
            from generate_series(0, 1) seat
            """;

    static ManyRooms copies(Program program, Database database, OnlineCase like, int many)
            throws Exception {
        Vault vault = vault(program);
        var numbers = new ArrayList<String>();
        var keys = new ArrayList<String>();
        String copy = CASE.formatted(database.column(COLUMNS).getFirst());
        try (var connection = database.connection();
                var file = connection.prepareStatement(copy);
                var ticket = connection.prepareStatement(TICKET);
                var seats = connection.prepareStatement(SEATS)) {
            for (int room = 0; room < many; room++) {
                UUID id = UUID.randomUUID();
                var number = CaseNumber.draw();
                var key = CaseNumber.draw();
                file.setObject(1, id);
                file.setString(2, number.value());
                file.setString(3, like.id());
                ticket.setObject(1, id);
                ticket.setString(2, vault.sign("entrance-key", key.value()));
                ticket.setBytes(3, sealed(vault, key));
                seats.setObject(1, id);
                file.execute();
                ticket.execute();
                seats.execute();
                numbers.add(number.printed());
                keys.add(key.value());
            }
        }
        return new ManyRooms(numbers, keys);
    }

    private static byte[] sealed(Vault vault, CaseNumber key) {
        var words = String.join("\n", key.value(), CODE, "試験 花子", "");
        return vault.seal(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Vault vault(Program program) throws Exception {
        String key = Files.readString(program.home().resolve("house.key")).strip();
        var digest = MessageDigest.getInstance("SHA-256");
        return new Vault(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    }
}
