package org.mitate.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TalkDay;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Transition;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class DiagnosisOrdersTest {

    private static final DiagnosisCategory CT_MRI = new DiagnosisCategory("CT_MRI");

    @Autowired private DiagnosisOrders orders;
    @Autowired private ReadingRoom room;
    @Autowired private CaseShelf shelf;
    @Autowired private TalkDay day;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private People people;

    private StaffMember doctor;
    private StaffMember specialist;

    @BeforeEach
    void everybodyIsHere() {
        doctor = schedules.doctor();
        specialist = people.specialist("CT_MRI");
    }

    @Test
    @DisplayName("F12 CT and MRI are ordered once: a second order of the category is refused")
    void aCategoryIsOrderedOnce() {
        CaseFile file = situations.accepted(doctor);
        place(file);

        assertThatThrownBy(() -> place(file)).hasMessage("ALREADY_ORDERED");
        assertThat(orders.of(file.id()).pending()).hasSize(1);
        assertThat(orders.of(file.id()).billable()).isEmpty();
    }

    @Test
    void ordersAreClosedAfterTheTalk() {
        CaseFile file = day.over(doctor, Duration.ofMinutes(10));

        assertThatThrownBy(() -> place(file)).hasMessage("ORDERS_ARE_CLOSED");
    }

    @Test
    void onlyTheAssignedDoctorOrders() {
        CaseFile file = situations.accepted(doctor);

        assertThatThrownBy(
                        () ->
                                people.as(
                                        schedules.doctor(),
                                        () ->
                                                orders.place(
                                                        file.id(), CT_MRI, "", UUID.randomUUID())))
                .hasMessage("NOT_YOUR_STEP");
    }

    @Test
    void whatWasSignedStaysWhenItIsSignedAnew() {
        CaseFile file = situations.accepted(doctor);
        OrderId id = place(file);
        people.as(specialist, () -> room.begin(id, UUID.randomUUID()));
        people.as(specialist, () -> room.sign(id, "肝に転移なし", UUID.randomUUID()));
        people.as(specialist, () -> room.sign(id, "肝に小さな影、経過を見る", UUID.randomUUID()));

        DiagnosisOrder order = orders.of(file.id()).all().getFirst();
        assertThat(order.findings())
                .extracting(Finding::words)
                .containsExactly("肝に転移なし", "肝に小さな影、経過を見る");
        assertThat(order.finding().orElseThrow().version()).isEqualTo(2);
        assertThat(orders.of(file.id()).billable()).containsExactly(CT_MRI);
    }

    @Test
    @DisplayName("F16 what cannot be assessed is not charged, and may be ordered again")
    void whatCannotBeAssessedIsNotCharged() {
        CaseFile file = situations.accepted(doctor);
        OrderId id = place(file);
        people.as(specialist, () -> room.begin(id, UUID.randomUUID()));
        people.as(specialist, () -> room.giveUp(id, "画像が開けない", UUID.randomUUID()));

        assertThat(orders.of(file.id()).billable()).isEmpty();
        assertThat(orders.of(file.id()).pending()).isEmpty();
        place(file);
        assertThat(orders.of(file.id()).pending()).hasSize(1);
    }

    @Test
    void anOrderIsTakenBeforeItIsSigned() {
        OrderId id = place(situations.accepted(doctor));

        assertThatThrownBy(() -> people.as(specialist, () -> room.sign(id, "…", UUID.randomUUID())))
                .hasMessage("ORDER_NOT_NOW");
    }

    @Test
    void aSpecialistSeesOwnCategoriesAndTheCasesBehindThem() {
        CaseFile file = situations.accepted(doctor);
        OrderId id = place(file);
        StaffMember pathologist = people.specialist("PATHOLOGY");

        assertThatThrownBy(() -> people.as(pathologist, () -> room.get(id)))
                .hasMessage("NOT_YOUR_CATEGORY");
        assertThatThrownBy(() -> people.as(pathologist, () -> shelf.look(file.number(), "X")))
                .hasMessage("NOT_YOUR_CASE");
        assertThat(people.as(specialist, () -> shelf.look(file.number(), "X")).id())
                .isEqualTo(file.id());
        assertThat(people.as(specialist, () -> room.pending("")))
                .extracting(DiagnosisOrder::id)
                .contains(id);
    }

    @Test
    void anEndedCaseTakesItsOrdersWithIt() {
        CaseFile file = situations.accepted(doctor);
        place(file);

        situations.move(people.secretary(), file, Transition.WITHDRAW);

        assertThat(orders.of(file.id()).pending()).isEmpty();
    }

    private OrderId place(CaseFile file) {
        people.as(doctor, () -> orders.place(file.id(), CT_MRI, "転移の有無", UUID.randomUUID()));
        return orders.of(file.id()).all().getLast().id();
    }
}
