package org.mitate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.billing.Cashier;
import org.mitate.billing.Tender;
import org.mitate.cases.Expectation.Party;
import org.mitate.shared.Yen;
import org.springframework.beans.factory.annotation.Autowired;

/// What the board says once a talk is over: whose turn it is, and what else is open.
@Clinic
class AfterTheTalkTest {

    @Autowired private Cashier cashier;
    @Autowired private Bereavement bereavement;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private People people;

    private CaseFile file;

    @BeforeEach
    void theTalkIsOver() {
        file = day.over(schedules.doctor(), Duration.ofMinutes(30));
    }

    @Test
    void theBoardNamesTheOpinionFirstAndThePaymentBeside() {
        Course course = situations.again(file).course();

        assertThat(course.next().task()).isEqualTo("WRITE_OPINION");
        assertThat(course.next().waitingFor()).isEqualTo(Party.CONSULTING_DOCTOR);
        assertThat(course.flags()).contains("OPEN_OPINION", "OPEN_PAYMENT");
    }

    @Test
    void whatIsPaidIsNotOpenAnyMore() {
        var cash = new Tender.Cash(Yen.of(22000));
        people.as(people.cashier(), () -> cashier.pay(file.id(), cash, "", UUID.randomUUID()));

        assertThat(situations.again(file).course().flags())
                .contains("OPEN_OPINION")
                .doesNotContain("OPEN_PAYMENT");
    }

    @Test
    void afterADeathOnlyThePaymentStaysOpen() {
        var death = Move.following(Transition.RECORD_DEATH);
        people.as(people.secretary(), () -> bereavement.record(file.id(), death));

        Course course = situations.again(file).course();
        assertThat(course.next().task()).isEqualTo("AWAIT_PAYMENT");
        assertThat(course.flags()).contains("OPEN_PAYMENT").doesNotContain("OPEN_OPINION");
    }
}
