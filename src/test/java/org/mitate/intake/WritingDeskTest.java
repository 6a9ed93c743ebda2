package org.mitate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Clinic
class WritingDeskTest {

    private static final Map<String, List<String>> ENTRIES =
            Map.of("question", List.of("一つ目", "二つ目"));

    @Autowired private WritingDesk desk;
    @Autowired private EndedDrafts chore;
    @Autowired private JdbcClient database;
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
    void aChangeMakesAnotherEditionAndTheSamePrintedAgainDoesNot() {
        var begun = desk.begin().draft();
        assertThat(desk.print(begun.with(ENTRIES)).edition()).isEqualTo(1);
        assertThat(desk.print(begun.with(ENTRIES)).edition()).isEqualTo(1);

        var changed = desk.print(begun.with(Map.of("question", List.of("一つ目"))));

        assertThat(changed.edition()).isEqualTo(2);
        assertThat(desk.edition(begun.number(), 1)).get().returns(ENTRIES, Edition::entries);
        assertThat(desk.newestEdition(begun.number())).get().returns(2, Edition::number);
        assertThat(desk.edition(begun.number(), 3)).isEmpty();
    }

    @Test
    void whatWasChangedIsLookedThroughBeforeItIsPrinted() {
        var begun = desk.begin();
        desk.write(begun.draft(), ENTRIES);
        desk.print(desk.find(begun.cookie()).orElseThrow());
        assertThat(desk.find(begun.cookie())).get().matches(desk::isPrinted);

        desk.write(begun.draft(), Map.of("question", List.of("三つ目")));

        assertThat(desk.find(begun.cookie())).get().matches(it -> !desk.isPrinted(it));
    }

    @Test
    void theEditionsStayAfterTheReceiptForSheetsThatComeLate() {
        var draft = desk.print(desk.begin().draft().with(ENTRIES));
        desk.received(draft.number());

        clock.advance(Duration.ofDays(89));
        chore.carryOut();
        assertThat(desk.edition(draft.number(), 1)).isPresent();

        clock.advance(Duration.ofDays(1));
        chore.carryOut();
        assertThat(desk.edition(draft.number(), 1)).isEmpty();
        assertThat(left(draft)).isZero();
    }

    private int left(Draft draft) {
        return database.sql("select count(*) from intake.edition where number = :number")
                .param("number", draft.number().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aForgottenDraftIsGone() {
        var begun = desk.begin();

        desk.print(begun.draft());
        desk.forget(begun.draft());

        assertThat(desk.find(begun.cookie())).isEmpty();
        assertThat(desk.edition(begun.draft().number(), 1)).isEmpty();
    }
}
