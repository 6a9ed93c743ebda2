package org.mitate.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Cases for which a date is being arranged: one is led there over HTTP, the others are copies of
/// its rows by SQL.
///
/// @param version at which all of them stand
record CasesToBook(List<String> numbers, String version) {

    private static final String COPIES =
            """
            create temporary table copy on commit drop as
            select 'E' || lpad((%2$d + n)::text, 7, '0') as number, gen_random_uuid() as id, doctor
            from (select n, doctors[1 + n %% cardinality(doctors)] as doctor
              from generate_series(1, %3$d) n, (select array(select id from scheduling.doctor order by id)
                as doctors) d) x;
            insert into cases.file (
              id, number, version, stage, bundle, channel, arrived_at, receipt_at, remark, target_on,
              application, patient, patient_kana, consultee, relation, department, mode, birth_on,
              telephones, search_key, doctor_id, complete_on, appointment_at, priority, died_on, flags,
              waiting_for, next_task, due_at, ended_by)
            select copy.id, copy.number, version, stage, bundle, channel, arrived_at, receipt_at, remark,
              target_on, application, patient, patient_kana, consultee, relation, department, mode,
              birth_on, telephones, search_key, copy.doctor, complete_on, appointment_at, priority,
              died_on, flags, waiting_for, next_task, due_at, ended_by
            from cases.file, copy where file.number = '%1$s';
            insert into cases.journal (case_id, seq, at, actor_id, actor_name, code, from_stage, to_stage,
              words, reason_code, reason)
            select copy.id, seq, at, actor_id, actor_name, code, from_stage, to_stage, words, reason_code,
              reason
            from cases.journal, copy
            where case_id = (select id from cases.file where number = '%1$s');
            insert into documents.paper
              (id, case_id, kind, material, arrived_on, delivery, pieces, lent, lacking)
            select gen_random_uuid(), copy.id, kind, material, arrived_on, delivery, pieces, lent, lacking
            from documents.paper, copy
            where case_id = (select id from cases.file where number = '%1$s')
            """;

    /// Fixes the date of one as the secretary does after reading it aloud.
    Answer book(Browser secretary, int place, Calendars.Time time) throws IOException {
        var form =
                Forms.of(
                        "_csrf", secretary.csrf(),
                        "version", version,
                        "requestKey", UUID.randomUUID().toString(),
                        "doctor", time.doctor(),
                        "mode", "IN_PERSON",
                        "start", time.start().toString());
        form.putAll(Forms.of("readAloud", "yes", "doctorReason", "担当医の都合"));
        return secretary.post("/cases/" + numbers.get(place) + "/appointment", form);
    }

    static CasesToBook make(House house, Calendars calendars, int many) throws Exception {
        String number = Receiving.one(house);
        new CaseWalk(house.people().getFirst(), number)
                .untilScheduling(calendars.doctors().getFirst());
        copy(house.database(), number, many);
        var numbers =
                house.database()
                        .column(
                                """
                                select number from cases.file where number like 'E%' and stage = 'SCHEDULING'
                                order by number desc limit ?
                                """,
                                many);
        long version =
                house.database().number("select version from cases.file where number = ?", number);
        return new CasesToBook(numbers, String.valueOf(version));
    }

    private static void copy(Database database, String number, int many) throws SQLException {
        long before = database.number("select count(*) from cases.file where number like 'E%'");
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(COPIES.formatted(number, before, many));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze cases.file, documents.paper, cases.journal");
        }
    }
}
