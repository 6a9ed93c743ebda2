package org.mitate.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.Talk.Flag;
import org.mitate.entrance.Visitor;
import org.mitate.shared.Yen;
import org.springframework.beans.factory.annotation.Autowired;

class AnswersTest extends OnlineTalk {

    @Autowired private Answers answers;

    @Test
    @DisplayName("F06 thirty minutes online cost 33,000 yen")
    void thirtyMinutes() {
        CaseFile file = talking();
        clock.advance(Duration.ofMillis(30 * 60_000 + 900));

        end(file);

        assertThat(price(file)).isEqualTo(Yen.of(33_000));
        assertThat(consultations.flags(talk(file))).isEmpty();
    }

    @Test
    @DisplayName("F07 a second more costs 66,000 yen, and without the press it is flagged")
    void aSecondMore() {
        CaseFile file = talking();
        clock.advance(Duration.ofSeconds(1801));

        end(file);

        assertThat(price(file)).isEqualTo(Yen.of(66_000));
        assertThat(consultations.flags(talk(file))).containsExactly(Flag.NO_AGREEMENT);
    }

    @Test
    @DisplayName("F07 the consultee presses, twice, and it is one agreement")
    void theConsulteeAgrees() {
        CaseFile file = talking();
        clock.advance(Duration.ofMinutes(26));
        UUID key = UUID.randomUUID();
        answers.agree(consultee(file), 1801, key);
        answers.agree(consultee(file), 1801, key);
        answers.agree(consultee(file), 1801, UUID.randomUUID());
        clock.advance(Duration.ofMinutes(19));

        end(file);

        assertThat(talk(file).agreements()).singleElement().matches(it -> it.by().contains("宮園"));
        assertThat(consultations.flags(talk(file))).isEmpty();
    }

    @Test
    @DisplayName("F08 past the hour online: the last price and a flag")
    void pastTheHour() {
        CaseFile file = talking();
        clock.advance(Duration.ofMinutes(20));
        answers.agree(consultee(file), 1801, UUID.randomUUID());
        clock.advance(Duration.ofSeconds(2401));

        end(file);

        assertThat(price(file)).isEqualTo(Yen.of(66_000));
        assertThat(consultations.flags(talk(file))).containsExactly(Flag.OVER_LIMIT);
    }

    @Test
    void theDoctorCannotAgreeForTheConsultee() {
        CaseFile file = talking();

        assertThatThrownBy(
                        () ->
                                people.as(
                                        doctor,
                                        () -> talks.agree(file.id(), 1801, UUID.randomUUID())))
                .hasMessage("CONSULTEE_AGREES");
    }

    @Test
    void aGuestCannotAgreeEither() {
        CaseFile file = talking();
        var guest = new Visitor(UUID.randomUUID(), file.id(), 2);

        assertThatThrownBy(() -> answers.agree(guest, 1801, UUID.randomUUID()))
                .hasMessage("CONSULTEE_ONLY");
    }

    @Test
    void aWishToEndReachesTheDoctorAndStopsNoClock() {
        CaseFile file = talking();
        clock.advance(Duration.ofMinutes(26));

        answers.end(consultee(file), 1801, UUID.randomUUID());

        assertThat(answers.wishesToEnd(file.id())).containsExactly(1801);
        assertThat(talk(file).end()).isNull();
    }

    private Yen price(CaseFile file) {
        var talk = talk(file);
        return consultations
                .fees(talk)
                .price(talk.mode(), talk.seconds(), java.util.List.of())
                .total();
    }
}
