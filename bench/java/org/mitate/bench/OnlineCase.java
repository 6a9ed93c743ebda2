package org.mitate.bench;

import java.util.List;

/// The demo's online talk of today.
///
/// @param account of its doctor
record OnlineCase(String id, String number, String account) {

    static OnlineCase of(Database database) throws Exception {
        List<String> row =
                database.rows(
                                """
                                select f.id, f.number, m.account from cases.file f
                                join entrance.ticket t on t.case_id = f.id and t.valid_until > now()
                                join staff.member m on m.id = f.doctor_id
                                where f.mode = 'ONLINE' order by f.appointment_at limit 1
                                """)
                        .getFirst();
        return new OnlineCase(row.get(0), row.get(1), row.get(2));
    }
}
