package org.mitate.room.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.OtherTerms;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.Visitor;
import org.mitate.room.Phone;
import org.mitate.room.Seat;
import org.mitate.room.WaitingRoom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a line gives to strangers, thieves and the curious: nothing (rules.md §9).
@Clinic
class LinesTest {

    private static final String LINE = "/visit/room/line";

    @LocalServerPort private int port;
    @Autowired private OnlineDay day;
    @Autowired private Entrance entrance;
    @Autowired private WaitingRoom waiting;
    @Autowired private Messages messages;
    @Autowired private TestClock clock;
    @Autowired private OtherTerms terms;

    private final String page = UUID.randomUUID().toString();
    private final UUID doctors = UUID.randomUUID();
    private CaseFile file;
    private Ticket ticket;
    private String cookies;

    @BeforeEach
    void kazukoHasPromisedAndTheDoctorIsThere() throws IOException {
        file = day.today(day.doctor());
        ticket = entrance.consultee(file);
        cookies = Phone.enter(port, ticket).cookies();
        waiting.promise(file.id(), Visitor.CONSULTEE);
        waiting.promise(file.id(), Visitor.DOCTOR);
        waiting.sit(file.id(), Visitor.DOCTOR, doctors, UUID.randomUUID());
    }

    @Test
    void nobodyGetsALineWithoutATicketOrFromAnotherSite() {
        String own = "http://localhost:" + port;

        assertThat(RawLine.isOpened(port, LINE, "visit=stolen.mark", own)).isFalse();
        assertThat(RawLine.isOpened(port, LINE, cookies, "https://elsewhere.example")).isFalse();
        assertThat(RawLine.isOpened(port, LINE, cookies, "")).isFalse();
        String doctorsLine = "/cases/" + file.number().printed() + "/room/line";
        assertThat(RawLine.isOpened(port, doctorsLine, cookies, own)).isFalse();
        assertThat(RawLine.isOpened(port, LINE, cookies, own)).isTrue();
    }

    @Test
    void aTicketTakenBackOrOverOpensNothingAndClosesWhatIsOpen() throws Exception {
        RawLine line = hello();
        clock.set(ticket.until());
        line.say("{`kind`:`press`,`button`:`LEAVE`,`seat`:0}");
        assertThat(line.hungUp()).isEqualTo(4003);

        clock.set("2026-12-15T13:50:00+09:00");
        RawLine again = hello();
        entrance.revoke(ticket);
        again.say(signal("{}"));
        assertThat(again.hungUp()).isEqualTo(4003);
        String own = "http://localhost:" + port;
        assertThat(RawLine.isOpened(port, LINE, cookies, own)).isFalse();
    }

    @Test
    void whoeverIsNotAdmittedHearsAndSaysNothing() throws Exception {
        RawLine line = hello();
        assertThat(line.hears("room").path("others").isEmpty()).isTrue();
        messages.add(file.id(), toKazuko("early"));
        messages.add(file.id(), Message.toAll(Message.Kind.CHANGED));
        line.hears("changed");
        line.say(signal("{`description`:`secret`}")).say("{`kind`:`beat`}").hears("beat");
        waiting.admit(file.id(), Visitor.CONSULTEE);
        var room = line.hears(word -> word.path("state").asString().equals("ADMITTED"));
        messages.add(file.id(), toKazuko("offer"));

        assertThat(room.path("others").get(0).path("page").asString())
                .isEqualTo(doctors.toString());
        var first = line.hears("signal");
        assertThat(first.path("body").path("words").asString()).isEqualTo("offer");
        assertThat(messages.after(file.id(), 0))
                .noneMatch(it -> it.body().contains("secret"))
                .filteredOn(it -> it.kind() == Message.Kind.SIGNAL)
                .hasSize(2);
    }

    @Test
    void whereAnotherProductIsUsedThereIsNoLine() {
        terms.elsewhere();
        String own = "http://localhost:" + port;

        assertThat(RawLine.isOpened(port, LINE, cookies, own)).isFalse();
    }

    @Test
    void aConsulteeCannotOpenTheDoor() throws Exception {
        RawLine line = hello();
        line.say("{`kind`:`press`,`button`:`ADMIT`,`seat`:1}");

        assertThat(line.hungUp()).isEqualTo(1008);
        assertThat(waiting.seat(file.id(), 1).orElseThrow().state()).isEqualTo(Seat.State.WAITING);
    }

    @Test
    void signalsOfAnotherRoomAreNeverHeard() throws Exception {
        CaseFile other = day.today(day.doctor());
        waiting.promise(other.id(), Visitor.DOCTOR);
        RawLine line = hello();
        waiting.admit(file.id(), Visitor.CONSULTEE);
        messages.add(other.id(), toKazuko("for somebody else"));
        messages.add(file.id(), toKazuko("for her"));

        var heard = line.hears("signal");

        assertThat(heard.path("body").path("words").asString()).isEqualTo("for her");
        assertThat(line.hasHeard("signal")).isFalse();
    }

    @Test
    void whoeverShoutsIsCutOff() throws Exception {
        RawLine large = hello();
        large.say(signal("{`description`:`" + "x".repeat(30_000) + "`}"));
        assertThat(large.hungUp()).isEqualTo(1009);

        RawLine nonsense = hello();
        nonsense.say("{`kind`:`open sesame`}");
        assertThat(nonsense.hungUp()).isEqualTo(1007);
    }

    @Test
    void aNewerPageTakesTheSeatAndALostLineGetsWhatItMissed() throws Exception {
        waiting.admit(file.id(), Visitor.CONSULTEE);
        RawLine line = hello();
        long last = line.hears("room").path("id").asLong();
        messages.add(file.id(), toKazuko("missed"));
        RawLine back = RawLine.opened(port, LINE, cookies);
        back.say("{`kind`:`hello`,`page`:`" + page + "`,`after`:" + last + "}");
        assertThat(back.hears("signal").path("body").path("words").asString()).isEqualTo("missed");

        String newer = UUID.randomUUID().toString();
        RawLine.opened(port, LINE, cookies)
                .say("{`kind`:`hello`,`page`:`" + newer + "`,`after`:0}");
        assertThat(back.hungUp()).isEqualTo(4001);
    }

    private RawLine hello() throws InterruptedException {
        RawLine line = RawLine.opened(port, LINE, cookies);
        line.say("{`kind`:`hello`,`page`:`" + page + "`,`after`:0}").hears("welcome");
        return line;
    }

    private String signal(String body) {
        return "{`kind`:`signal`,`to`:0,`page`:`%s`,`body`:%s}".formatted(doctors, body);
    }

    private Message toKazuko(String words) {
        String body = "{\"words\":\"" + words + "\"}";
        UUID hers = UUID.fromString(page);
        return new Message(0, Message.Kind.SIGNAL, 0, doctors, 1, hers, body);
    }
}
