package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.People;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.Trial;
import org.mitate.entrance.Trial.Finding;
import org.mitate.entrance.Trial.Part;
import org.mitate.entrance.Trials;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The days before: Kazuko comes in with her letter, tries her telephone, and says who will be
/// there.
@Clinic
class TrialJourneyTest {

    private static final String PASSWORD = "a password of thirteen";
    private static final List<String> DEVICES = List.of("camera", "microphone");

    @LocalServerPort private int port;
    @Autowired private Entrance entrance;
    @Autowired private Trials trials;
    @Autowired private OnlineDay day;
    @Autowired private People people;
    @Autowired private DemoKeys keys;

    private CaseFile file;
    private Ticket ticket;

    @BeforeEach
    void kazukoHasHerLetter() {
        file = day.booked(day.doctor());
        ticket = entrance.consultee(file);
    }

    @Test
    void cameraMicrophoneSoundAndConnectionAreTried() {
        try (var kazuko = inside()) {
            kazuko.page().context().grantPermissions(DEVICES);
            kazuko.sees("12月15日（火）14:00", "まだです").findsNoBarriers().picture("visit-hub");
            kazuko.follow("試す").press("試しはじめる");
            kazuko.page().locator("[data-heard]").click();
            kazuko.page().waitForSelector("[data-trial=fine]");
            kazuko.sees("すべて使えました").findsNoBarriers().picture("visit-trial");
            kazuko.press("終わる").sees("済みました", "カメラ、マイク、音、通信のどれも使えました");
        }

        Trial trial = trials.of(ticket.id()).orElseThrow();
        assertThat(trial.isFine()).isTrue();
        assertThat(trial.found()).containsEntry(Part.RELAY, Finding.NOT_THERE);
    }

    @Test
    void aCameraThatIsNotAllowedIsToldWithTheWayToMendItAndTheSecretariatKnows() {
        try (var kazuko = inside()) {
            kazuko.page().context().grantPermissions(List.of("notifications"));
            kazuko.go("/visit/trial").press("試しはじめる");
            kazuko.page().locator("[data-not-heard]").click();
            kazuko.page().waitForSelector("[data-trial=not]");
            kazuko.sees("カメラの使用が許可されていません", "音量を上げ", "うまくいかないところがあります");
            kazuko.findsNoBarriers().picture("visit-trial-denied");
            kazuko.press("終わる").sees("うまくいかないところがありました");
        }

        try (var secretary = as(people.secretary())) {
            secretary.go("/cases/" + file.number().printed()).sees("カメラ、マイク、音（スピーカー）");
            secretary.findsNoBarriers();
            secretary.go("/cases/" + file.number().printed() + "/entrance");
            secretary.sees(ticket.code(), "宮園 千晴").findsNoBarriers().picture("entrance-desk");
        }
    }

    @Test
    void theSecretaryInvitesAnInterpreterAndTakesTheWayInBack() {
        String desk = "/cases/" + file.number().printed() + "/entrance";
        try (var secretary = as(people.secretary())) {
            secretary.go(desk).fill("お名前", "リー 美玲").choose("立場", "通訳").tick("別の場所から入る");
            secretary.press("加える").sees("リー 美玲", "別の場所から入る方・1");
            assertThat(entrance.of(file.id())).hasSize(2);
            secretary.fill("お名前", "宮園 薫").tick("相談される方の隣").press("加える");
            secretary.sees("3人を超えるときは、認める理由をお書きください").findsNoBarriers();
            secretary.fill("3人を超えて認める理由", "介助が要るため").press("加える");
            secretary.sees("認めた理由：介助が要るため");
            secretary.press("無効にする");
        }

        assertThat(entrance.of(file.id())).extracting(Ticket::seat).containsExactly(2);
        assertThat(entrance.visitor(ticket.id())).isEmpty();
    }

    @Test
    void inTheTrialRoomOneSeesOneselfAsTheDoctorWill() {
        try (var kazuko = inside()) {
            kazuko.page().context().grantPermissions(DEVICES);
            kazuko.go("/visit/trial/room").findsNoBarriers().press("試しの相談室に入る");
            kazuko.page().waitForSelector("[data-trial-room=connected]");
            kazuko.page().waitForSelector("[data-seen]");
            kazuko.press("映像を切る").sees("映像を切っています").findsNoBarriers();
            kazuko.picture("visit-trial-room");
        }
    }

    private Visitor inside() {
        var kazuko = new Visitor(port).go("/visit/" + ticket.key().value());
        kazuko.findsNoBarriers();
        kazuko.page().locator("#code").fill(ticket.code());
        kazuko.page().locator("#birth").fill(OnlineDay.BIRTH);
        kazuko.page().locator("main form button").click();
        return kazuko;
    }

    private Visitor as(StaffMember member) {
        keys.cut(member.id(), PASSWORD);
        return new Visitor(port).signIn(keys, member.account(), PASSWORD);
    }
}
