package org.mitate.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mitate.Schedules.TALK;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Stage;
import org.mitate.cases.Transition;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class BookingTest extends AtTheCalendar {

    @Autowired private BookingDesk bookings;
    @Autowired private OfferDesk offers;
    @Autowired private Appointments appointments;
    @Autowired private TestClock clock;

    @Test
    @DisplayName("S10 the talk can be on the target day, with price, age and route pinned")
    void theBookingPinsPriceAgeAndRoute() {
        CaseFile file = schedules.booked(doctor);

        var appointment = appointments.booked(file.id()).orElseThrow();
        assertThat(file.stage()).isEqualTo(Stage.BOOKED);
        assertThat(file.targetOn()).isEqualTo(TALK.toLocalDate());
        assertThat(file.course().appointmentAt()).isEqualTo(appointment.startsAt());
        assertThat(appointment.length()).isEqualTo(Duration.ofMinutes(60));
        assertThat(appointment.terms()).isEqualTo(new Terms("2026-11", "SELF", 75, ""));
    }

    @Test
    void nothingIsFixedBeforeItWasReadAloud() {
        CaseFile file = situations.scheduling(doctor);
        var unread = new Booking(doctor.id(), TALK, Mode.IN_PERSON, false, "", "");

        assertRefused("READ_ALOUD_FIRST", () -> book(file, unread));
        assertThat(situations.again(file).stage()).isEqualTo(Stage.SCHEDULING);
    }

    @Test
    @DisplayName("S02 S03 what is booked is neither booked again nor withdrawn")
    void whatIsBookedIsFinal() {
        CaseFile file = schedules.booked(doctor);

        assertRefused("BOOKED_IS_FINAL", () -> book(file, at(TALK.plusDays(1))));
        assertRefused(
                "BOOKED_IS_FINAL", () -> situations.move(secretary, file, Transition.WITHDRAW));
    }

    @Test
    @DisplayName("S17 a time on a holiday needs an exception with its reason")
    void aHolidayNeedsAnException() {
        CaseFile file = situations.scheduling(doctor);
        LocalDateTime newYear = LocalDateTime.parse("2027-01-01T14:00");

        assertRefused("EXCEPTION_NEEDS_REASON", () -> book(file, at(newYear)));

        CaseFile booked = book(file, at(newYear).exceptionally("海外から来られる日が限られるため"));
        assertThat(booked.stage()).isEqualTo(Stage.BOOKED);
    }

    @Test
    @DisplayName("S07 the reason for another doctor than wished is kept for the letter")
    void theReasonForAnotherDoctorIsKept() {
        CaseFile file = situations.scheduling(doctor);

        book(file, at(TALK).becauseOfDoctor("ご希望の医師は長期不在のため"));

        assertThat(appointments.booked(file.id()).orElseThrow().terms().doctorReason())
                .isEqualTo("ご希望の医師は長期不在のため");
    }

    @Test
    void theModeMayChangeUntilTheBookingOnlyWhereTheDepartmentIsOnline() {
        CaseFile file = situations.scheduling(doctor);

        assertRefused(
                "TIME_NOT_BOOKABLE",
                () -> book(file, Booking.readAloud(doctor.id(), TALK, Mode.ONLINE)));
    }

    @Test
    @DisplayName(
            "E23 who is of age on the day of the talk is not booked with the papers of a minor")
    void whoComesOfAgeIsNotBooked() {
        CaseFile file =
                situations.schedulingFor(
                        Applications.parentOf("2008-12-10"),
                        doctor,
                        org.mitate.hospital.terms.DocumentKind.RELATIONSHIP_PROOF);

        assertRefused("NOT_CLEARED", () -> book(file, at(TALK)));
        assertThat(book(file, at(LocalDateTime.parse("2026-12-09T14:00"))).stage())
                .isEqualTo(Stage.BOOKED);
    }

    @Test
    void offersKeepTheTimesUntilTheyEnd() {
        CaseFile thinking = situations.scheduling(doctor);
        CaseFile waiting = situations.scheduling(doctor);
        offer(thinking, TALK, TALK.plusDays(1));

        assertThat(appointments.offers(thinking.id())).hasSize(2);
        assertThat(situations.again(thinking).course().flags()).contains("HELD");
        assertThat(situations.again(thinking).course().next().task()).isEqualTo("ANSWER_OFFERS");
        assertRefused("SLOT_TAKEN", () -> book(waiting, at(TALK)));

        clock.advance(Duration.ofDays(2));
        assertThat(appointments.offers(thinking.id())).isEmpty();
        assertThat(book(waiting, at(TALK)).stage()).isEqualTo(Stage.BOOKED);
    }

    @Test
    void bookingOneOfferGivesTheOthersBack() {
        CaseFile file = situations.scheduling(doctor);
        CaseFile other = situations.scheduling(doctor);
        offer(file, TALK, TALK.plusDays(1));

        CaseFile booked = book(file, at(TALK));

        assertThat(booked.course().flags()).doesNotContain("HELD");
        assertThat(appointments.offers(file.id())).isEmpty();
        assertThat(book(other, at(TALK.plusDays(1))).stage()).isEqualTo(Stage.BOOKED);
    }

    @Test
    void noMoreThanThreeAreOffered() {
        CaseFile file = situations.scheduling(doctor);
        offer(file, TALK, TALK.plusHours(1), TALK.plusHours(2));

        assertRefused("TOO_MANY_OFFERS", () -> offer(file, TALK.plusDays(1)));
    }

    @Test
    void pressingTwiceBooksOnce() {
        CaseFile file = situations.scheduling(doctor);
        var move = Move.following(Transition.BOOK);
        people.as(secretary, () -> bookings.book(file.id(), at(TALK), move));

        CaseFile again = people.as(secretary, () -> bookings.book(file.id(), at(TALK), move));

        assertThat(again.stage()).isEqualTo(Stage.BOOKED);
        assertThat(appointments.on(LocalDate.from(TALK)))
                .filteredOn(each -> each.caseId().equals(file.id()))
                .hasSize(1);
    }

    private Booking at(LocalDateTime start) {
        return Booking.readAloud(doctor.id(), start, Mode.IN_PERSON);
    }

    private CaseFile book(CaseFile file, Booking booking) {
        var move = Move.following(Transition.BOOK);
        return people.as(secretary, () -> bookings.book(file.id(), booking, move));
    }

    private void offer(CaseFile file, LocalDateTime... starts) {
        var until = clock.instant().plus(Duration.ofHours(24));
        var offer = new OfferDesk.Offer(doctor.id(), List.of(starts), Mode.IN_PERSON, until);
        people.as(secretary, () -> offers.hold(file.id(), offer, UUID.randomUUID()));
    }

    private static void assertRefused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
