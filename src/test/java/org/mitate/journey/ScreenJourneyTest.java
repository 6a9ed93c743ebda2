package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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

/// Doctor Kido shows Kazuko an image beside which she stands.
@Clinic
class ScreenJourneyTest {

    private static final String FILM =
            """
            <title>%s</title>
            <style>body { margin: 0; background: #fff; font: 700 5vw sans-serif }
              i { display: block; width: 2rem; height: 2rem; background: #06c; animation: go 1s infinite }
              @keyframes go { to { margin-left: 90vw } }</style>
            <p>CT 12 / 48　右上葉</p><i></i><p>検査の図　1.8 cm</p>
            """;

    /// Whether the whole picture is seen, and nothing of the room lies on it.
    private static final String IS_WHOLE =
            """
            () => {
              const video = document.querySelector("[data-seat='0'] video");
              const seen = video.getBoundingClientRect();
              const apart = [...document.querySelectorAll("[data-faces] figcaption, [data-own]")]
                .map((it) => it.getBoundingClientRect())
                .every((it) => it.top >= seen.bottom - 1 || it.left >= seen.right - 1);
              const fits = getComputedStyle(video).objectFit === "contain" && seen.width > 0;
              const width = document.documentElement.scrollWidth;
              return apart && fits && width <= innerWidth;
            }
            """;

    /// Wider than any camera here.
    private static final String IS_SCREEN =
            "() => document.querySelector(\"[data-seat='0'] video\").videoWidth > 1280";

    private static final String IS_CAMERA = IS_SCREEN.replace("> 1280", "<= 1280");

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private OnlineDay day;
    @Autowired private Entrance entrance;

    @Test
    @DisplayName(
            "the doctor's screen is seen whole, only the doctor has one, and the camera is back")
    void theDoctorShowsAScreen() {
        StaffMember kido = day.doctor();
        CaseFile file = day.today(kido);
        try (var kazuko = Caller.visitor(port, entrance.consultee(file)).promises();
                var doctor = Caller.doctor(port, keys, kido, file).promises()) {
            film(doctor);
            doctor.admits("宮園 和子").seesMoving(1);
            kazuko.seesMoving(0);

            doctor.presses("画面を見せる").sees("画面を見せています");
            kazuko.sees("画面を見せています").seesMoving(0).waitsFor(IS_SCREEN);
            assertIsWhole(kazuko);
            kazuko.findsNoBarriers().window("room-screen");
            doctor.findsNoBarriers().window("room-screen-doctor");
            kazuko.presses("大きく見る").waitsFor("() => document.fullscreenElement").seesMoving(0);
            kazuko.presses("もとの大きさに戻す").waitsFor("() => !document.fullscreenElement");

            doctor.presses("画面を見せるのをやめる");
            kazuko.seesMoving(0).waitsFor(IS_CAMERA);
            assertThat(doctor.page().evaluate("given.at(-1).readyState")).isEqualTo("ended");
            doctor.presses("画面を見せる");
            kazuko.waitsFor(IS_SCREEN);
            doctor.presses("相談室を出る").presses("もう一度押すと出ます").isAt("left");
            doctor.waitsFor("() => given.every((track) => track.readyState === 'ended')");
            assertThat(asksForAScreen(kazuko)).startsWith("NotAllowedError");
            assertThat(kazuko.page().locator("[data-do=screen]").count()).isZero();
        }
    }

    private static void film(Caller doctor) {
        Page film = doctor.page().context().newPage();
        film.setContent(FILM.formatted(Chromium.SHOWN));
        doctor.page().bringToFront();
    }

    private static void assertIsWhole(Caller kazuko) {
        for (int width : List.of(360, 768, 1366)) {
            kazuko.page().setViewportSize(width, 768);
            assertThat(kazuko.page().evaluate(IS_WHOLE)).as("at " + width).isEqualTo(true);
        }
        kazuko.page().setViewportSize(1440, 900);
    }

    private static String asksForAScreen(Caller kazuko) {
        return (String)
                kazuko.page()
                        .evaluate(
                                "navigator.mediaDevices.getDisplayMedia().then(() => 'given', (it) => it.name)");
    }
}
