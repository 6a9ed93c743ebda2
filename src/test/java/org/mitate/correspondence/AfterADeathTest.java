package org.mitate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.billing.Cashier;
import org.mitate.cases.Bereavement;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.correspondence.MayBeTold.Extent;
import org.mitate.opinion.OpinionPapers;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/// Kazuko Miyazono has died: from then on nothing leaves the house by itself.
@Clinic
class AfterADeathTest {

    @Autowired private Bereavement bereavement;
    @Autowired private Letters letters;
    @Autowired private DayPost post;
    @Autowired private CallTasks calls;
    @Autowired private Confidants confidants;
    @Autowired private OpinionPapers opinionPapers;
    @Autowired private Cashier cashier;
    @Autowired private CaseDesk desk;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private TalkDay day;
    @Autowired private People people;

    @ParameterizedTest(name = "EX06 nothing goes out of a case at {0} any more")
    @EnumSource(
            names = {
                "RECEIVED",
                "CHECKING",
                "INCOMPLETE",
                "IN_REVIEW",
                "DECLINED",
                "ACCEPTED",
                "SCHEDULING",
                "BOOKED",
                "CHECKED_IN",
                "IN_CONSULTATION",
                "CONSULTED"
            })
    void nothingGoesOut(Stage stage) {
        CaseFile file = at(stage);
        people.as(
                people.secretary(),
                () -> calls.owe(file.id(), CallReason.CALL_BACK, calls.nextOpening()));

        CaseFile dead = recordDeath(file);

        assertThat(dead.isDead()).isTrue();
        assertThat(letters.possible(dead)).isEmpty();
        for (Letter.Kind kind : Letter.Kind.values())
            refuses("NO_LETTER_NOW", () -> print(dead, kind));
        refuses("DECEASED", () -> opinionPapers.leaflet(dead));
        assertThat(post.due()).noneMatch(letter -> letter.file().id().equals(dead.id()));
        assertThat(calls.open()).noneMatch(call -> call.caseId().equals(dead.id()));
        assertThat(confidants.of(dead))
                .extracting(MayBeTold::extent)
                .containsOnly(Extent.DECIDE, Extent.NOTHING);
        people.as(
                people.secretary(),
                () -> calls.owe(dead.id(), CallReason.CALL_BACK, calls.nextOpening()));
        assertThat(calls.open(dead)).isEmpty();
    }

    @Test
    @DisplayName("EX06 before the talk nothing is charged, after it the fee stays")
    void theFee() {
        CaseFile before = recordDeath(at(Stage.BOOKED));
        CaseFile after = recordDeath(at(Stage.CONSULTED));

        assertThat(before.stage()).isEqualTo(Stage.DECEASED);
        assertThat(cashier.of(before.id())).isEmpty();
        assertThat(after.stage()).isEqualTo(Stage.CONSULTED);
        assertThat(cashier.of(after.id()).orElseThrow().charge().total().amount()).isEqualTo(22000);
    }

    @Test
    void recordedTwiceItIsOneLine() {
        CaseFile dead = recordDeath(at(Stage.CONSULTED));

        assertThat(recordDeath(dead).version()).isEqualTo(dead.version());
    }

    private CaseFile at(Stage stage) {
        return switch (stage) {
            case RECEIVED -> situations.received(Applications.self());
            case CHECKING -> situations.checking(Applications.self());
            case INCOMPLETE -> move(at(Stage.CHECKING), Transition.REQUEST_DOCUMENTS);
            case IN_REVIEW -> situations.inReview();
            case DECLINED -> declined();
            case ACCEPTED -> situations.accepted(schedules.doctor());
            case SCHEDULING -> situations.scheduling(schedules.doctor());
            case BOOKED -> schedules.booked(schedules.doctor());
            case CHECKED_IN -> day.checkedIn(schedules.doctor());
            case IN_CONSULTATION -> day.talking(schedules.doctor());
            default -> day.over(schedules.doctor(), Duration.ofMinutes(20));
        };
    }

    private CaseFile move(CaseFile file, Transition step) {
        return situations.move(people.secretary(), file, step);
    }

    private CaseFile declined() {
        CaseFile file = situations.inReview();
        var why = Move.following(Transition.DECLINE).because(Reason.of("NO_SPECIALIST"));
        people.as(people.reviewer(Applications.DEPARTMENT.code()), () -> desk.move(file.id(), why));
        return situations.again(file);
    }

    private CaseFile recordDeath(CaseFile file) {
        var death = Move.following(Transition.RECORD_DEATH);
        people.as(people.secretary(), () -> bereavement.record(file.id(), death));
        return situations.again(file);
    }

    private void print(CaseFile file, Letter.Kind kind) {
        people.as(people.secretary(), () -> letters.print(file.id(), kind, UUID.randomUUID()));
    }

    private static void refuses(String code, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .matches(refusal -> refusal.code().equals(code));
    }
}
