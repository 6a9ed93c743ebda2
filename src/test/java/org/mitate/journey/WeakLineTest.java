package org.mitate.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What becomes of picture and voice on a line that carries less and less: two real connections in
/// one page, of which only the measured loss is made up.
class WeakLineTest {

    private static final String PAGE = "http://localhost/";
    private static final Path QUALITY = Path.of("frontend/js/room/quality.js");

    private static final String MEET =
            """
            async () => {
              const { look, isResting } = await import("/quality.js");
              const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
              here.onicecandidate = ({ candidate }) => candidate && there.addIceCandidate(candidate);
              there.onicecandidate = ({ candidate }) => candidate && here.addIceCandidate(candidate);
              const media = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
              for (const track of media.getTracks()) here.addTransceiver(track);
              for (const [one, other] of [[here, there], [there, here]]) {
                await one.setLocalDescription();
                await other.setRemoteDescription(one.localDescription);
              }
              const stats = here.getStats.bind(here);
              window.loss = 0;
              here.getStats = async () => new Map([
                ["said by the other side", { type: "remote-inbound-rtp", fractionLost: loss, roundTripTime: 0.05 }]]);
              const sender = (kind) => here.getSenders().find((it) => it.track.kind === kind);
              const set = sender("video").setParameters.bind(sender("video"));
              sender("video").setParameters = (to) => (window.setting = set(to));
              const peer = { pc: here, state: "connected", sender };
              const sent = async (kind) => [...(await stats()).values()]
                .find((it) => it.type === "outbound-rtp" && it.kind === kind)?.packetsSent ?? 0;
              Object.assign(window, { peer, sent, resting: () => isResting(peer), media,
                rounds: async (many) => {
                  for (let i = 0; i < many; i++) { await look(peer); await window.setting; }
                },
                fit: () => (({ active, scaleResolutionDownBy, maxFramerate }) =>
                  [active, scaleResolutionDownBy, maxFramerate ?? "any"].join(" "))(sender("video").getParameters().encodings[0]) });
            }
            """;

    private static final String VOICE_GOES_ON =
            """
            async () => {
              const [voice, picture] = [await sent("audio"), await sent("video")];
              if (picture !== window.picture) Object.assign(window, { picture, voice });
              return voice > window.voice + 10;
            }
            """;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void twoSidesMeet() {
        context = Chromium.browser().newContext();
        context.grantPermissions(List.of("camera", "microphone"));
        page = context.newPage();
        page.route("**/*", WeakLineTest::answer);
        page.navigate(PAGE);
        page.evaluate(MEET);
        page.waitForFunction("async () => (await sent('video')) > 0 && (await sent('audio')) > 0");
    }

    @AfterEach
    void end() {
        context.close();
    }

    @Test
    @DisplayName("the picture gets smaller, then rests, while the voice goes on; both come back")
    void thePictureGoesBeforeTheVoice() {
        after(1, 0, "true 1 any", "good");
        after(3, 0.3, "true 2 any", "weak");
        after(3, 0.3, "true 4 any", "weak");
        after(3, 0.3, "false 4 any", "weak");
        assertThat(page.evaluate("resting()")).isEqualTo(true);
        page.waitForFunction(VOICE_GOES_ON);

        after(10, 0, "true 4 any", "unsteady");
        after(10, 0, "true 2 any", "unsteady");
        after(11, 0, "true 1 any", "good");
        assertThat(page.evaluate("resting()")).isEqualTo(false);
        page.waitForFunction("async () => (await sent('video')) > window.picture");
    }

    @Test
    void aLineThatFailsAgainIsTriedLessOften() {
        after(3, 0.3, "true 2 any", "weak");
        after(11, 0, "true 1 any", "good");
        after(3, 0.3, "true 2 any", "weak");
        after(19, 0, "true 2 any", "unsteady");
        after(2, 0, "true 1 any", "good");
    }

    @Test
    void aScreenKeepsItsSizeSoThatItCanBeRead() {
        page.evaluate("media.getVideoTracks()[0].contentHint = 'detail'");
        after(1, 0, "true 1 10", "good");
        after(6, 0.3, "true 1 2", "weak");
        page.evaluate("media.getVideoTracks()[0].contentHint = 'motion'");
        after(1, 0.3, "true 4 any", "weak");
    }

    private void after(int rounds, double loss, String fit, String words) {
        page.evaluate(
                "([many, lost]) => { window.loss = lost; return rounds(many); }",
                List.of(rounds, loss));
        assertThat(page.evaluate("fit()")).isEqualTo(fit);
        assertThat(page.evaluate("peer.quality")).isEqualTo(words);
    }

    private static void answer(Route route) {
        var file = route.request().url().endsWith("/quality.js");
        var answer = new Route.FulfillOptions();
        route.fulfill(
                file
                        ? answer.setPath(QUALITY).setContentType("text/javascript")
                        : answer.setBody("<title>a line</title>").setContentType("text/html"));
    }
}
