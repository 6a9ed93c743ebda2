package org.mitate.guide.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.mitate.hospital.Hospital;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/contact-hours`: is the secretariat there, and when does a fax count (rules.md CH09, CH10)?
@RestController
@CrossOrigin
class ContactHoursApi {

    private final Hospital hospital;
    private final Clock clock;

    ContactHoursApi(Hospital hospital, Clock clock) {
        this.hospital = hospital;
        this.clock = clock;
    }

    @GetMapping("/api/contact-hours")
    Answer contactHours(HttpServletRequest request) {
        var query = Query.of(request, "at");
        var asked = query.instant("at");
        query.refuseMistakes();
        return answer(asked.orElseGet(this::now));
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(hospital.zone()).toOffsetDateTime();
    }

    private Answer answer(OffsetDateTime at) {
        var day = at.atZoneSameInstant(hospital.zone()).toLocalDate();
        var calendar = hospital.calendarOn(day);
        if (calendar.isOpen(at.toInstant())) {
            return new Answer(true, Optional.empty(), written(at));
        }
        var opening = written(calendar.nextOpening(at.toInstant()).toOffsetDateTime());
        return new Answer(false, Optional.of(opening), opening);
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answer(boolean open, Optional<String> nextOpening, String businessReceipt) {}
}
