package org.mitate.room;

import java.time.Duration;
import java.time.Instant;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.TestClock;
import org.mitate.billing.CardDay;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// In a program that is going to be killed: it is the day of two online talks, which have begun,
/// and its clock goes on from there.
@Component
@Profile("stage")
@Import({
    TestClock.class,
    People.class,
    Situations.class,
    Schedules.class,
    TalkDay.class,
    OnlineDay.class,
    CardDay.class
})
class Stage {

    private final OnlineDay day;
    private final CardDay cards;
    private final Entrance entrance;
    private final DemoKeys keys;
    private final TestClock clock;
    private final Environment house;
    private final String ahead;

    /// @param ahead of the machine's clock; empty where the day has to be made first
    Stage(
            OnlineDay day,
            CardDay cards,
            Entrance entrance,
            DemoKeys keys,
            TestClock clock,
            Environment house,
            @Value("${stage.ahead:}") String ahead) {
        this.day = day;
        this.cards = cards;
        this.entrance = entrance;
        this.keys = keys;
        this.clock = clock;
        this.house = house;
        this.ahead = ahead;
        if (!ahead.isEmpty()) goOn(Duration.parse(ahead));
    }

    /// Before anything of the house looks at its clock.
    @EventListener(ApplicationStartedEvent.class)
    void makeTheDay() {
        if (!ahead.isEmpty()) return;
        String first = scene();
        String second = scene();
        Duration found = Duration.between(Instant.now(), clock.instant());
        goOn(found);
        System.out.println(Scene.SAYS + found + " " + first + " " + second);
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        System.out.println(Scene.OPEN + house.getProperty("local.server.port"));
    }

    private String scene() {
        clock.reset();
        StaffMember doctor = day.doctor();
        CaseFile file = cards.checkedIn(doctor, DemoCard.VISA);
        Ticket ticket = entrance.consultee(file);
        cards.start(doctor, file);
        keys.cut(doctor.id(), Scene.PASSWORD);
        String code = keys.currentCode(doctor.account()).orElseThrow();
        return String.join(
                " ",
                file.id().value().toString(),
                file.number().printed(),
                ticket.key().value(),
                ticket.code(),
                doctor.account(),
                code);
    }

    private void goOn(Duration found) {
        clock.set(Instant.now().plus(found));
        clock.goOn();
    }
}
