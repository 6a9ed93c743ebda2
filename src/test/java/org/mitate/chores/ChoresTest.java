package org.mitate.chores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Transition;
import org.mitate.correspondence.CallTasks;
import org.mitate.documents.FileCabinet;
import org.mitate.files.Faxes;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.intake.WritingDesk;
import org.mitate.scheduling.OfferDesk;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// What happens by itself when time passes.
@Clinic
class ChoresTest {

    @Autowired private List<Chore> chores;
    @Autowired private CaseShelf shelf;
    @Autowired private CallTasks calls;
    @Autowired private OfferDesk offers;
    @Autowired private WritingDesk writing;
    @Autowired private FileCabinet cabinet;
    @Autowired private Situations situations;
    @Autowired private Schedules schedules;
    @Autowired private People people;
    @Autowired private TestClock clock;

    @Test
    @DisplayName("EX01 thirty days of waiting owe a call, though nobody opens the list of calls")
    void waitingOwesACall() {
        CaseFile file = incomplete();

        clock.advance(Duration.ofDays(31));
        carryOut("calls-after-waiting");
        carryOut("calls-after-waiting");

        assertThat(calls.open(situations.again(file))).hasSize(1);
    }

    @Test
    @DisplayName("X02 a letter that should have come by now is asked after, and is no refusal")
    void latePapersAreRemembered() {
        CaseFile file = incomplete();
        carryOut("reminders");
        assertThat(waitingFor(file)).isEqualTo(Party.APPLICANT);

        clock.advance(Duration.ofDays(10));
        carryOut("reminders");

        assertThat(waitingFor(file)).isEqualTo(Party.SECRETARIAT);
        assertThat(codes(file)).containsOnlyOnce("REMINDER_DUE");
        assertThat(situations.again(file).stage()).isEqualTo(file.stage());
    }

    @Test
    void offersWithoutAnAnswerComeBackToTheSecretariat() {
        StaffMember doctor = schedules.doctor();
        CaseFile file = situations.scheduling(doctor);
        var until = clock.instant().plus(Duration.ofDays(2));
        var times = List.of(Schedules.TALK);
        var offer = new OfferDesk.Offer(doctor.id(), times, Mode.IN_PERSON, until);
        people.as(people.secretary(), () -> offers.hold(file.id(), offer, UUID.randomUUID()));
        assertThat(waitingFor(file)).isEqualTo(Party.APPLICANT);

        clock.advance(Duration.ofDays(3));
        carryOut("ended-offers");

        assertThat(waitingFor(file)).isEqualTo(Party.SECRETARIAT);
        assertThat(situations.again(file).course().flags()).doesNotContain("HELD");
        assertThat(codes(file)).contains("OFFERS_ENDED");
    }

    @Test
    void aDraftThatNobodyPrintedIsGoneAfterAWeek() {
        var begun = writing.begin();

        clock.advance(Duration.ofDays(8));

        assertThat(carryOut("ended-drafts")).isPositive();
        clock.reset();
        assertThat(writing.find(begun.cookie())).isEmpty();
    }

    @Test
    @DisplayName("§10 the scans of a withdrawn case go ninety days after it ended")
    void scansOfAWithdrawnCaseGo() throws IOException {
        CaseFile file = situations.received(Applications.self());
        StaffMember keiko = people.secretary();
        byte[] png = Faxes.png(Faxes.page(400, 500));
        people.as(
                keiko,
                () ->
                        cabinet.keep(
                                file.id(),
                                DocumentKind.REFERRAL_LETTER,
                                null,
                                Scan.of("紹介状.png", png)));
        situations.move(keiko, file, Transition.WITHDRAW);

        clock.advance(Duration.ofDays(89));
        carryOut("ended-scans");
        assertThat(people.as(keiko, () -> cabinet.of(file))).hasSize(1);
        clock.advance(Duration.ofDays(3));
        carryOut("ended-scans");

        assertThat(people.as(keiko, () -> cabinet.of(file))).isEmpty();
        assertThat(codes(file)).contains("SCANS_REMOVED");
    }

    private CaseFile incomplete() {
        CaseFile file = situations.checking(Applications.self());
        return situations.move(people.secretary(), file, Transition.REQUEST_DOCUMENTS);
    }

    private int carryOut(String name) {
        return chores.stream()
                .filter(chore -> chore.name().equals(name))
                .findFirst()
                .orElseThrow()
                .carryOut();
    }

    private Party waitingFor(CaseFile file) {
        return situations.again(file).course().next().waitingFor();
    }

    private List<String> codes(CaseFile file) {
        return shelf.journal(file.id()).stream().map(line -> line.code()).toList();
    }
}
