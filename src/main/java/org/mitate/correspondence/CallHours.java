package org.mitate.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OfficeCalendar;
import org.springframework.stereotype.Component;

/// When calls may be made and are due: within the contact hours only (rules.md CH03, CH09).
@Component
class CallHours {

    /// A call that began just before the office closed is still written down afterwards.
    private static final Duration LONGEST_CALL = Duration.ofMinutes(30);

    private final Hospital hospital;
    private final Clock clock;

    CallHours(Hospital hospital, Clock clock) {
        this.hospital = hospital;
        this.clock = clock;
    }

    boolean mayCall() {
        return calendar().isOpen(clock.instant());
    }

    boolean mayWriteDown() {
        Instant now = clock.instant();
        return mayCall() || calendar().isOpen(now.minus(LONGEST_CALL));
    }

    Instant nextOpening() {
        return calendar().nextOpening(clock.instant()).toInstant();
    }

    /// The end of the business day that is running, or of the next one.
    Instant thisBusinessDay() {
        Instant start = calendar().businessReceipt(clock.instant());
        return closing(LocalDate.ofInstant(start, hospital.zone()));
    }

    /// The end of the business day after that one.
    Instant nextBusinessDay() {
        Instant opening = calendar().nextOpening(thisBusinessDay()).toInstant();
        return closing(LocalDate.ofInstant(opening, hospital.zone()));
    }

    private Instant closing(LocalDate day) {
        return day.atTime(calendar().hours().closes()).atZone(hospital.zone()).toInstant();
    }

    private OfficeCalendar calendar() {
        return hospital.calendar();
    }
}
