package org.mitate.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.entrance.Visitor.CONSULTEE;
import static org.mitate.entrance.Visitor.DOCTOR;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.cases.CaseFile;
import org.mitate.room.LineBook.Cause;
import org.springframework.beans.factory.annotation.Autowired;

class LineBookTest extends OnlineTalk {

    @Autowired private LineBook book;
    @Autowired private Pulse pulse;
    @Autowired private TelephoneDesk telephone;

    @Test
    void theDoctorsLineIsNotPaidFor() {
        CaseFile file = talking();
        cut(file, DOCTOR, Cause.UNKNOWN, 45);
        clock.advance(Duration.ofMinutes(10));

        end(file);

        assertThat(talk(file).seconds()).isEqualTo(600);
        assertThat(talk(file).pauses().getFirst().cause()).isEqualTo("HOSPITAL");
    }

    @Test
    void theConsulteesLineIsPaidFor() {
        CaseFile file = talking();
        cut(file, CONSULTEE, Cause.UNKNOWN, 45);

        end(file);

        assertThat(talk(file).seconds()).isEqualTo(45);
        assertThat(book.of(file.id()).getFirst().isDeducted()).isFalse();
    }

    @Test
    void twoCutsAtOnceAreTakenOffOnce() {
        CaseFile file = talking();
        clock.advance(Duration.ofSeconds(60));
        book.lost(file.id(), DOCTOR, now(), Cause.HOSPITAL);
        clock.advance(Duration.ofSeconds(10));
        book.away(file.id(), now(), now().plusSeconds(20));
        clock.advance(Duration.ofSeconds(30));
        book.back(file.id(), DOCTOR, now());

        end(file);

        assertThat(talk(file).seconds()).isEqualTo(60);
    }

    @Test
    void whatIsStillCutEndsWithTheTalk() {
        CaseFile file = talking();
        clock.advance(Duration.ofMinutes(5));
        book.lost(file.id(), DOCTOR, now(), Cause.HOSPITAL);
        clock.advance(Duration.ofMinutes(2));

        end(file);
        clock.advance(Duration.ofMinutes(2));
        book.back(file.id(), DOCTOR, now());

        assertThat(talk(file).seconds()).isEqualTo(300);
        assertThat(book.of(file.id()).getFirst().seconds(now())).isEqualTo(120);
    }

    @Test
    void afterTheEndNothingIsTakenOff() {
        CaseFile file = talking();
        clock.advance(Duration.ofMinutes(5));
        end(file);

        cut(file, DOCTOR, Cause.HOSPITAL, 60);

        assertThat(talk(file).seconds()).isEqualTo(300);
    }

    @Test
    void whatTheProgramWasAwayIsToldByItsPulse() {
        pulse.beat();
        CaseFile file = talking();
        pulse.beat();
        clock.advance(Duration.ofSeconds(62));
        pulse.beat();
        clock.advance(Duration.ofSeconds(4));
        pulse.beat();

        end(file);

        assertThat(book.of(file.id())).singleElement().matches(it -> it.cause() == Cause.SYSTEM);
        assertThat(talk(file).seconds()).isEqualTo(6);
    }

    @Test
    void onTheTelephoneTheClockGoesOnAndTheDoctorAsksAloud() {
        CaseFile file = talking();
        book.lost(file.id(), DOCTOR, now(), Cause.HOSPITAL);
        clock.advance(Duration.ofSeconds(30));
        people.as(doctor, () -> telephone.begin(file.id(), UUID.randomUUID()));
        book.lost(file.id(), DOCTOR, now(), Cause.HOSPITAL);
        clock.advance(Duration.ofMinutes(28));
        people.as(doctor, () -> talks.agree(file.id(), 1801, UUID.randomUUID()));

        end(file);

        assertThat(talk(file).seconds()).isEqualTo(28 * 60);
        assertThat(talk(file).agreements().getFirst().by()).isEqualTo(doctor.name().written());
    }

    private void cut(CaseFile file, int seat, Cause cause, int seconds) {
        book.lost(file.id(), seat, now(), cause);
        book.lost(file.id(), seat, now().plusSeconds(1), cause);
        clock.advance(Duration.ofSeconds(seconds));
        book.back(file.id(), seat, now());
    }
}
