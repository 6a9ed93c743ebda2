package org.mitate.hospital;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.ledger.Ledger;
import org.mitate.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator changes without a new version of the profile: the start of a planned
/// online department (rules.md CH11) and the list of national holidays (rules.md CH09). Each change
/// is a row with who and when.
@Component
public class Administration {

    private final JdbcClient database;
    private final Ledger ledger;
    private final Clock clock;

    Administration(JdbcClient database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Lets a planned department take online applications from now on.
    ///
    /// @param from first possible day of an online consultation
    /// @throws Refusal if the profile does not plan it
    @Transactional
    public void activate(Department department, LocalDate from, String account, String reason) {
        if (department.online() != Department.Online.PLANNED) {
            throw Refusal.notNow("NOT_PLANNED", department.name().ja());
        }
        database.sql(
                        """
                        insert into hospital.activation (department, online_from, at, account)
                        values (:department, :from, :at, :account)
                        """)
                .param("department", department.code().code())
                .param("from", from)
                .param("at", now())
                .param("account", account)
                .update();
        ledger.changed(account, "department " + department.code(), "online from " + from, reason);
    }

    /// Puts the Cabinet Office's newest list in the place of the one in use.
    ///
    /// @throws Refusal if a line of it cannot be read
    @Transactional
    public void replaceHolidays(String csv, String account, String reason) {
        var lastYear = lastYear(csv);
        database.sql(
                        """
                        insert into hospital.holiday_list (csv, at, account)
                        values (:csv, :at, :account)
                        """)
                .param("csv", csv)
                .param("at", now())
                .param("account", account)
                .update();
        ledger.changed(account, "holidays", "list until " + lastYear, reason);
    }

    List<Activation> activations() {
        return database.sql(
                        """
                        select department, online_from, at, account
                        from hospital.activation
                        order by at
                        """)
                .query(
                        (row, number) ->
                                new Activation(
                                        new DepartmentCode(row.getString("department")),
                                        row.getObject("online_from", LocalDate.class),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("account")))
                .list();
    }

    /// The number of the list in use, empty while it is the program's own.
    Optional<Long> holidayList() {
        return database.sql("select id from hospital.holiday_list order by id desc limit 1")
                .query(Long.class)
                .optional();
    }

    String holidayList(long id) {
        return database.sql("select csv from hospital.holiday_list where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static int lastYear(String csv) {
        try {
            return Holidays.of(csv).lastListedYear();
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.notSo("HOLIDAYS", String.valueOf(unreadable.getMessage()));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
