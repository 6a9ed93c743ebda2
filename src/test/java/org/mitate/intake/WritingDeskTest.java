package org.mitate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class WritingDeskTest {

    private static final Map<String, List<String>> ENTRIES =
            Map.of("question", List.of("一つ目", "二つ目"));

    @Autowired private WritingDesk desk;
    @Autowired private TestClock clock;

    @Test
    void itsBrowserFindsTheDraftAgain() {
        var begun = desk.begin();
        desk.write(begun.draft(), ENTRIES);

        assertThat(desk.find(begun.cookie())).get().extracting(Draft::entries).isEqualTo(ENTRIES);
        assertThat(desk.find("another cookie")).isEmpty();
    }

    @Test
    void anUnprintedDraftEndsAfterSevenDays() {
        var begun = desk.begin();

        clock.advance(Duration.ofDays(7));

        assertThat(desk.find(begun.cookie())).isEmpty();
        assertThat(desk.find(begun.draft().number())).isEmpty();
    }

    @Test
    void aPrintedDraftWaitsNinetyDaysForItsPaper() {
        var begun = desk.begin();
        desk.print(begun.draft());

        clock.advance(Duration.ofDays(89));
        assertThat(desk.find(begun.draft().number())).isPresent();

        clock.advance(Duration.ofDays(1));
        assertThat(desk.find(begun.draft().number())).isEmpty();
    }

    @Test
    void printingAgainKeepsTheSecret() {
        var begun = desk.begin();
        desk.print(begun.draft());
        desk.write(begun.draft(), ENTRIES);

        assertThat(desk.find(begun.cookie()))
                .get()
                .extracting(Draft::secret)
                .isEqualTo(begun.draft().secret());
    }

    @Test
    void aForgottenDraftIsGone() {
        var begun = desk.begin();

        desk.forget(begun.draft());

        assertThat(desk.find(begun.cookie())).isEmpty();
    }
}
