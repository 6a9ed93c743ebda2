package org.mitate.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.room.Passage;
import org.mitate.room.Phone;
import org.mitate.room.WaitingRoom;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of the room, before any camera.
@Clinic
class VisitRoomTest {

    private static final String PLAIN = "camera=(), microphone=(), display-capture=()";

    @LocalServerPort private int port;
    @Autowired private OnlineDay day;
    @Autowired private Entrance entrance;
    @Autowired private WaitingRoom waiting;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private TestClock clock;

    private StaffMember kido;
    private CaseFile file;
    private Phone phone;

    @BeforeEach
    void kazukoIsAtHome() throws IOException {
        kido = day.doctor();
        file = day.today(kido);
        phone = Phone.enter(port, entrance.consultee(file));
    }

    @Test
    void nobodyGoesInWithoutTheWordNotToRecord() throws IOException {
        var before = phone.get("/visit/room").parse();
        assertThat(before.text()).contains("城戸 眞一 医師", "医籍登録 1998年", "録音も録画もしません", "あと10分ほど");
        assertThat(before.select("[data-room]")).isEmpty();

        var room = phone.post("/visit/room/promise", Map.of()).parse();

        assertThat(room.select("[data-room][data-seat=1]")).hasSize(1);
        assertThat(room.text()).doesNotContain(file.number().printed(), "胃癌", "宮園");
        assertThat(waiting.passages(file.id()))
                .extracting(Passage::what)
                .containsExactly(Passage.What.PROMISED);
    }

    @Test
    void theRoomIsShutBeforeItsTime() throws IOException {
        clock.set("2026-12-15T13:29:00+09:00");

        assertThat(phone.get("/visit/room").parse().text()).contains("30分前から入れます");
        assertThat(phone.post("/visit/room/promise", Map.of()).statusCode()).isEqualTo(409);
        assertThat(waiting.seats(file.id())).isEmpty();
    }

    @Test
    void cameraAndMicrophoneAreForTheRoomOnlyAndNothingStays() throws IOException {
        var room = phone.get("/visit/room");

        assertThat(room.header("Permissions-Policy"))
                .isEqualTo("camera=(self), microphone=(self), display-capture=()");
        assertThat(room.header("Cache-Control")).contains("no-store");
        assertThat(phone.get("/visit").header("Permissions-Policy")).isEqualTo(PLAIN);
        assertThat(phone.get("/guide").header("Permissions-Policy")).isEqualTo(PLAIN);
    }

    @Test
    void onlyTheDoctorOfTheCaseHasTheOtherSide() throws IOException {
        String address = "/cases/" + file.number().printed() + "/room";
        assertThat(phone.get(address).parse().text()).doesNotContain("宮園");

        var colleague = Caller.signedIn(port, keys, day.doctor());
        assertThat(colleague.get(address).statusCode()).isEqualTo(403);
        var secretary = Caller.signedIn(port, keys, people.secretary());
        assertThat(secretary.get(address).statusCode()).isEqualTo(403);
        var doctor = Caller.signedIn(port, keys, kido);
        assertThat(doctor.get(address).parse().select("iframe")).hasSize(1);
        String page = "/cases/" + file.number().printed();
        assertThat(doctor.get(page).parse().select("a[href=" + address + "]")).hasSize(1);
    }

    @Test
    void besideThePicturesNothingLeadsOutOfTheRoom() throws IOException {
        String stop = "/cases/" + file.number().printed() + "/stop";
        var doctor = Caller.signedIn(port, keys, kido);

        assertThat(doctor.get(stop).parse().select("form[action=/sign-out]")).hasSize(1);
        var beside = doctor.framed(stop).parse();
        assertThat(beside.select("nav, form[action=/sign-out]")).isEmpty();
        assertThat(beside.select("a[href$=/consultation]")).isNotEmpty();
    }
}
