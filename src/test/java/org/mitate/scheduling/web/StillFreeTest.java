package org.mitate.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Transition;
import org.mitate.scheduling.Booking;
import org.mitate.scheduling.BookingDesk;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class StillFreeTest {

    @LocalServerPort private int port;
    @Autowired private BookingDesk bookings;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private DemoKeys keys;

    private StaffMember doctor;
    private StaffMember keiko;
    private Caller browser;

    @BeforeEach
    void someoneIsOnTheTelephone() throws IOException {
        doctor = schedules.doctor();
        keiko = people.secretary();
        browser = Caller.signedIn(port, keys, keiko);
    }

    @Test
    void theDateThatIsReadAloudIsWatchedUntilSomebodyElseTakesIt() throws IOException {
        CaseFile mine = situations.scheduling(doctor);
        CaseFile other = situations.scheduling(doctor);
        String ask = browser.get(reading(mine)).parse().select(".still-free").attr("hx-get");

        Document free = browser.get(ask).parse();
        people.as(keiko, () -> bookings.book(other.id(), booking(other), move()));
        Document taken = browser.get(ask).parse();

        assertThat(free.select("[role=alert]")).isEmpty();
        assertThat(free.select(".still-free").attr("hx-get")).endsWith("asked=2");
        assertThat(taken.select("[role=alert]")).hasSize(1);
        assertThat(taken.select("[hx-get]")).isEmpty();
    }

    @Test
    void aPageThatNobodyLooksAtStopsAsking() throws IOException {
        CaseFile mine = situations.scheduling(doctor);
        String ask = browser.get(reading(mine)).parse().select(".still-free").attr("hx-get");

        Document answer = browser.get(ask.replace("asked=1", "asked=40")).parse();

        assertThat(answer.select("[hx-get]")).isEmpty();
        assertThat(answer.select("[role=alert]")).isEmpty();
    }

    private String reading(CaseFile file) {
        return "/cases/%s/appointment?doctor=%s&start=%s"
                .formatted(file.number().printed(), doctor.id().value(), Schedules.TALK);
    }

    private Booking booking(CaseFile file) {
        return Booking.readAloud(doctor.id(), Schedules.TALK, file.mode());
    }

    private static Move move() {
        return Move.following(Transition.BOOK);
    }
}
