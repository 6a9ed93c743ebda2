package org.mitate.scheduling;

import java.time.LocalDate;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Mode;
import org.springframework.stereotype.Component;

/// How soon a talk can be proposed: there must be time to telephone, for the letter to arrive and,
/// online, for the card to be registered (rules.md §6). Sooner is possible when it is agreed.
@Component
class LeadTime {

    /// Office days for the call and the letter; ours, since the page says nothing.
    private static final int OFFICE_DAYS = 3;

    private final Hospital hospital;

    LeadTime(Hospital hospital) {
        this.hospital = hospital;
    }

    LocalDate earliest(Mode mode) {
        LocalDate told = afterOfficeDays(hospital.today());
        return switch (mode) {
            case IN_PERSON -> told;
            case ONLINE -> told.plusDays(hospital.profile().payment().cardReminderDays());
        };
    }

    private LocalDate afterOfficeDays(LocalDate from) {
        var calendar = hospital.calendar();
        LocalDate day = from;
        for (int counted = 0; counted < OFFICE_DAYS; counted += calendar.isOpenOn(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
