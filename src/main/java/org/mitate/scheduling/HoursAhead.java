package org.mitate.scheduling;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.mitate.hospital.Hospital;
import org.mitate.staff.OpenWork;
import org.mitate.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands in a doctor's calendar from now on, counted.
@Component
class HoursAhead implements OpenWork {

    private final JdbcClient database;
    private final Hospital hospital;
    private final Clock clock;

    HoursAhead(JdbcClient database, Hospital hospital, Clock clock) {
        this.database = database;
        this.hospital = hospital;
        this.clock = clock;
    }

    @Override
    public List<Pile> of(StaffMember member) {
        return List.of(
                new Pile("HOURS", hours(member)), new Pile("APPOINTMENTS", appointments(member)));
    }

    private int hours(StaffMember member) {
        return database.sql(
                        """
                        select count(*) from scheduling.hours
                        where doctor_id = :doctor and (valid_to is null or valid_to >= :today)
                        """)
                .param("doctor", member.id().value())
                .param("today", hospital.today())
                .query(Integer.class)
                .single();
    }

    private int appointments(StaffMember member) {
        return database.sql(
                        """
                        select count(*) from scheduling.appointment
                        where doctor_id = :doctor and status = 'BOOKED' and starts_at > :now
                        """)
                .param("doctor", member.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
