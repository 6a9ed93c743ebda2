package org.mitate.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.Schedules;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Transition;
import org.mitate.entrance.Attending.Kind;
import org.mitate.entrance.Company.Newcomer;
import org.mitate.entrance.Trial.Finding;
import org.mitate.entrance.Trial.Part;
import org.mitate.scheduling.Undoing;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// The link and the code that Kazuko gets, and whom she brings along.
@Clinic
class EntranceTest {

    private static final LocalDate BIRTH = LocalDate.parse("1951-08-03");

    @Autowired private Entrance entrance;
    @Autowired private Company company;
    @Autowired private Trials trials;
    @Autowired private CaseShelf shelf;
    @Autowired private OnlineDay day;
    @Autowired private Schedules schedules;
    @Autowired private Situations situations;
    @Autowired private Undoing undoing;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private StaffMember doctor;
    private CaseFile file;
    private Ticket ticket;

    @BeforeEach
    void kazukoIsBookedOnline() {
        doctor = day.doctor();
        file = day.booked(doctor);
        ticket = entrance.consultee(file);
    }

    @Test
    void linkCodeAndBirthDateTogetherOpenTheDoor() {
        assertThat(entrance.enter(ticket.key(), ticket.code(), BIRTH)).contains(ticket.visitor());
        assertThat(entrance.enter(ticket.key(), "000000x", BIRTH)).isEmpty();
        assertThat(entrance.enter(ticket.key(), ticket.code(), BIRTH.plusDays(1))).isEmpty();
        assertThat(entrance.enter(CaseNumber.draw(), ticket.code(), BIRTH)).isEmpty();
    }

    @Test
    void whoAsksAgainGetsTheSameLinkUntilItIsTakenBack() {
        assertThat(entrance.consultee(file)).isEqualTo(ticket);

        entrance.revoke(ticket);

        assertThat(entrance.visitor(ticket.id())).isEmpty();
        assertThat(entrance.consultee(file).key()).isNotEqualTo(ticket.key());
    }

    @Test
    void threeHoursAfterTheTalkTheLinkOpensNothing() {
        clock.set("2026-12-15T17:59:59+09:00");
        assertThat(entrance.visitor(ticket.id())).isPresent();

        clock.set("2026-12-15T18:00:00+09:00");
        assertThat(entrance.visitor(ticket.id())).isEmpty();
    }

    @Test
    @DisplayName("CH07 a date that is given up takes its link with it; the new date has a new one")
    void aNewDateHasANewLink() {
        var why = new Reason("DOCTOR_ILL", "担当医が急病");
        Move move = Move.following(Transition.REBOOK).because(why);
        people.as(people.secretary(), () -> undoing.undo(file.id(), move));

        assertThat(entrance.visitor(ticket.id())).isEmpty();
        assertThatThrownBy(() -> entrance.consultee(situations.again(file)))
                .isInstanceOf(Refusal.class)
                .hasMessage("NO_ENTRANCE");

        CaseFile again = schedules.book(situations.again(file), doctor, Schedules.TALK.plusDays(1));
        assertThat(entrance.consultee(again).until()).isAfter(ticket.until());
    }

    @Test
    @DisplayName("EX06 after a death the link opens nothing")
    void afterADeathNothingOpens() {
        situations.move(people.secretary(), file, Transition.RECORD_DEATH);

        assertThat(entrance.enter(ticket.key(), ticket.code(), BIRTH)).isEmpty();
    }

    @Test
    void whoIsNamedOnTheFormIsDeclaredBeforehand() {
        assertThat(entrance.declared(file.id()))
                .extracting(Attending::name, Attending::isElsewhere)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("宮園 千晴", false));
    }

    @Test
    void whoJoinsFromElsewhereGetsALinkThatEndsWithTheInvitation() {
        entrance.invite(file, family("宮園 誠", true));
        Attending makoto = entrance.declared(file.id()).getLast();
        Ticket his = entrance.of(file.id()).getLast();
        assertThat(his.seat()).isEqualTo(2).isEqualTo(makoto.seat());
        assertThat(entrance.enter(his.key(), his.code(), BIRTH)).contains(his.visitor());

        entrance.uninvite(file.id(), makoto.id());

        assertThat(entrance.visitor(his.id())).isEmpty();
        assertThat(entrance.declared(file.id())).hasSize(1);
    }

    @Test
    @DisplayName("R08 a fourth person needs the secretariat's decision, a colleague does not")
    void aFourthPersonNeedsADecision() {
        entrance.invite(file, family("宮園 誠", true));

        assertThatThrownBy(() -> entrance.invite(file, family("宮園 薫", false)))
                .hasMessage("TOO_MANY_PRESENT");

        entrance.invite(file, new Newcomer("宮園 薫", "孫", Kind.FAMILY, false, "介助が要るため"));
        entrance.invite(file, new Newcomer("速水 薫", "", Kind.COLLEAGUE, true, ""));
        assertThat(entrance.declared(file.id())).hasSize(4);
        assertThatThrownBy(
                        () ->
                                entrance.invite(
                                        file, new Newcomer("通訳", "", Kind.COLLEAGUE, true, "")))
                .hasMessage("NO_SEAT");
    }

    @Test
    void theJournalSaysWhatWasDoneAndNamesNobody() {
        entrance.invite(file, family("宮園 誠", true));
        company.declare(file.id());

        List<JournalEntry> journal = shelf.journal(file.id());

        assertThat(journal)
                .extracting(JournalEntry::code)
                .contains("ENTRANCE_MADE", "PRESENT_ADDED", "PRESENT_DECLARED");
        assertThat(journal.toString()).doesNotContain("宮園 誠", ticket.code());
    }

    @Test
    void theLastTrialIsKept() {
        var found = Map.of(Part.CAMERA, Finding.DENIED, Part.BROWSER, Finding.OK);
        trials.keep(ticket.visitor(), found);

        Trial trial = trials.of(ticket.id()).orElseThrow();
        assertThat(trial.found()).isEqualTo(found);
        assertThat(trial.isFine()).isFalse();
        assertThat(trial.bad()).contains(Part.CAMERA, Part.MICROPHONE).doesNotContain(Part.BROWSER);

        clock.advance(Duration.ofDays(1));
        trials.keep(ticket.visitor(), allFine());
        assertThat(trials.of(ticket.id()).orElseThrow().isFine()).isTrue();
    }

    private static Map<Part, Finding> allFine() {
        var found = new java.util.EnumMap<Part, Finding>(Part.class);
        for (Part part : Part.values()) found.put(part, Finding.OK);
        return found;
    }

    private static Newcomer family(String name, boolean elsewhere) {
        return new Newcomer(name, "次男", Kind.FAMILY, elsewhere, "");
    }
}
