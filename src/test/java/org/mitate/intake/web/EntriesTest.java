package org.mitate.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mitate.ui.Form;

class EntriesTest {

    @Test
    void aPageReplacesItsOwnFieldsOnly() {
        var before = Map.of("weekly", List.of("MONDAY-MORNING"), "diagnosis", List.of("肺がん"));

        var after =
                Entries.replaced(
                        before,
                        Step.DATES,
                        Form.blank().with("unavailable", "来週").with("role", "ADMIN"));

        assertThat(after)
                .isEqualTo(Map.of("diagnosis", List.of("肺がん"), "unavailable", List.of("来週")));
    }

    @Test
    void questionsMoveUpAndDown() {
        assertThat(Entries.rearranged(questions().with("up", "2"))).containsExactly("二", "一", "三");
        assertThat(Entries.rearranged(questions().with("down", "2")))
                .containsExactly("一", "三", "二");
        assertThat(Entries.rearranged(questions().with("remove", "1"))).containsExactly("二", "三");
        assertThat(Entries.rearranged(questions().with("add", "1")))
                .containsExactly("一", "二", "三", "");
    }

    @Test
    void aButtonThatPointsNowhereChangesNothing() {
        assertThat(Entries.rearranged(questions().with("up", "1"))).containsExactly("一", "二", "三");
        assertThat(Entries.rearranged(questions().with("down", "3")))
                .containsExactly("一", "二", "三");
        assertThat(Entries.rearranged(questions().with("remove", "9")))
                .containsExactly("一", "二", "三");
    }

    @Test
    void whoComesInPersonIsNotAskedAboutTheFamily() {
        assertThat(Step.way(Form.blank().with("relation", "SELF")))
                .hasSize(11)
                .doesNotContain(Step.FAMILY);
        assertThat(Step.way(Form.blank().with("relation", "CHILD"))).hasSize(12);
    }

    private static Form questions() {
        return Form.blank().with("question", "一", "二", "三");
    }
}
