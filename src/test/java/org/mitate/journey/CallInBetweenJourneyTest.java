package org.mitate.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Kazuko's sister rings in the middle of the talk: the telephone takes camera and microphone. Then
/// her line gets weak.
@Clinic
class CallInBetweenJourneyTest {

    private static final String RING =
            """
            window.call = true;
            for (const track of given) { track.stop(); track.dispatchEvent(new Event("ended")); }
            """;

    private static final String MUTE =
            """
            () => {
              for (const track of given.filter((it) => it.readyState === "live")) {
                Object.defineProperty(track, "muted", { value: true, configurable: true });
                track.dispatchEvent(new Event("mute"));
              }
            }
            """;

    private static final String UNMUTE_THE_VOICE =
            """
            () => {
              const voice = given.findLast((it) => it.kind === "audio");
              delete voice.muted;
              voice.dispatchEvent(new Event("unmute"));
            }
            """;

    /// Her page looks at its line ten times a second.
    private static final String HASTE =
            """
            const every = window.setInterval;
            window.setInterval = (act, often) => every(act, often === 1000 ? 100 : often);
            """;

    private static final String HEARS =
            """
            async () => {
              for (const row of (await ways.at(-1).getStats()).values()) {
                if (row.type !== "inbound-rtp" || row.kind !== "audio") continue;
                window.heard ??= row.packetsReceived;
                if (row.packetsReceived > window.heard) return true;
              }
              return false;
            }
            """;

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private OnlineDay day;
    @Autowired private Entrance entrance;

    @Test
    @DisplayName("what a call takes away is said, and is back by itself, ended or muted")
    void aCallTakesCameraAndMicrophone() {
        StaffMember kido = day.doctor();
        CaseFile file = day.today(kido);
        try (var kazuko = Caller.visitor(port, entrance.consultee(file)).promises();
                var doctor = Caller.doctor(port, keys, kido, file).promises()) {
            doctor.admits("宮園 和子").seesMoving(1);
            kazuko.seesMoving(0);

            kazuko.page().evaluate(RING);
            kazuko.sees("電話などでカメラが止まりました").sees("電話などでマイクが止まりました");
            kazuko.findsNoBarriers().window("room-call");
            doctor.sees("マイクはオフです 映像はオフです");
            kazuko.page().evaluate("window.call = false");
            saysNothing(kazuko, "video");
            saysNothing(kazuko, "audio");
            doctor.page().evaluate("window.heard = undefined");
            doctor.seesMoving(1).waitsFor(HEARS);

            kazuko.page().evaluate(MUTE);
            kazuko.sees("電話などでカメラが止まりました");
            doctor.sees("マイクはオフです 映像はオフです");
            kazuko.page().evaluate(UNMUTE_THE_VOICE);
            saysNothing(kazuko, "audio");
            kazuko.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            saysNothing(kazuko, "video");
            doctor.seesMoving(1);
        }
    }

    @Test
    @DisplayName("on a weak line the picture rests, both sides read it, and the voice goes on")
    void aWeakLine() {
        StaffMember kido = day.doctor();
        CaseFile file = day.today(kido);
        try (var kazuko = Caller.visitor(port, entrance.consultee(file));
                var doctor = Caller.doctor(port, keys, kido, file).promises()) {
            kazuko.page().addInitScript(HASTE);
            kazuko.promises();
            doctor.admits("宮園 和子").seesMoving(1);
            kazuko.seesMoving(0);

            kazuko.page().evaluate("window.loss = 0.3");
            kazuko.sees("通信：弱い");
            doctor.sees("通信が弱いため、映像を休んでいます").waitsFor(HEARS);
            doctor.findsNoBarriers().window("room-resting-doctor");
            kazuko.sees("映像は休み中").window("room-resting");
            kazuko.page().evaluate("window.loss = 0");
            doctor.waitsFor("() => !document.querySelector('[data-resting=yes]')").seesMoving(1);
        }
    }

    private static void saysNothing(Caller kazuko, String device) {
        kazuko.waitsFor(
                "() => document.querySelector(\"[data-problem=%s]\").hidden".formatted(device));
    }
}
