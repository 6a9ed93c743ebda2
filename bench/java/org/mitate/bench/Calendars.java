package org.mitate.bench;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Consulting doctors with a room and office hours each, made by SQL, and the times that they have
/// to give.
record Calendars(List<String> doctors, List<LocalDateTime> starts) {

    private static final int DOCTORS = 40;
    private static final int DAYS_AHEAD = 160;

    private static final String MEMBERS =
            """
            insert into staff.member (id, account, family, given, family_kana, given_kana, registration_year)
            select gen_random_uuid(), 'doctor' || n, '城戸', '眞一', 'キド', 'シンイチ', 1998
            from generate_series(1, %d) n on conflict do nothing;
            insert into staff.role (member_id, role)
            select id, 'CONSULTANT' from staff.member where account like 'doctor%%' on conflict do nothing;
            insert into staff.department (member_id, department)
            select id, 'THORACIC_SURGERY' from staff.member where account like 'doctor%%'
            on conflict do nothing
            """;
    private static final String HOURS =
            """
            insert into scheduling.doctor (id)
            select id from staff.member where account like 'doctor%' on conflict do nothing;
            insert into scheduling.room (id, name, floor, modes, active)
            select id, '相談室 ' || account, '外来棟3階', '{IN_PERSON}', true
            from staff.member where account like 'doctor%' on conflict do nothing;
            insert into scheduling.hours
              (id, doctor_id, room_id, weekday, opens, closes, modes, valid_from)
            select gen_random_uuid(), id, id, weekday, time '09:00', time '17:00', '{IN_PERSON}',
              date '2020-01-01'
            from staff.member, generate_series(1, 5) weekday
            where account like 'doctor%' and not exists (
              select from scheduling.hours where doctor_id = member.id and hours.weekday = weekday)
            """;

    static Calendars open(Database database) throws SQLException {
        if (database.number("select count(*) from scheduling.hours") == 0) {
            database.run(MEMBERS.formatted(DOCTORS), HOURS);
        }
        return new Calendars(
                database.column(
                        "select id from staff.member where account like 'doctor%' order by 1"),
                upcoming());
    }

    /// A time that nobody has taken in this bench: the doctors take turns.
    Time time(int turn) {
        return new Time(
                doctors.get(turn % doctors.size()),
                starts.get(turn / doctors.size() % starts.size()));
    }

    /// @param start in the hospital's zone
    record Time(String doctor, LocalDateTime start) {

        String query() {
            return "?doctor=" + doctor + "&mode=IN_PERSON&start=" + start;
        }
    }

    /// Full hours on working days, far enough ahead for the letter to arrive; holidays are left out
    /// by taking Tuesdays to Thursdays of months without any.
    private static List<LocalDateTime> upcoming() {
        var starts = new ArrayList<LocalDateTime>();
        LocalDate first = LocalDate.now(Receiving.TOKYO).plusDays(14);
        for (LocalDate day : first.datesUntil(first.plusDays(DAYS_AHEAD)).toList()) {
            boolean within =
                    List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                            .contains(day.getDayOfWeek());
            if (!within || isFestive(day)) continue;
            for (int hour = 9; hour < 17; hour++) starts.add(day.atTime(LocalTime.of(hour, 0)));
        }
        return starts;
    }

    /// The days around the new year, the holidays of February to May, of late summer and autumn.
    private static boolean isFestive(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER -> day.getDayOfMonth() > 26;
            case JANUARY -> day.getDayOfMonth() < 7;
            case FEBRUARY, MARCH, APRIL, MAY, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER ->
                    FESTIVE.contains(day.getDayOfMonth());
            case JUNE -> false;
        };
    }

    private static final List<Integer> FESTIVE =
            List.of(3, 4, 5, 6, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 29, 30);
}
